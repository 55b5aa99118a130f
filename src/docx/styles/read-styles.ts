import type { Work } from "../work";
import type { ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";
import type { XmlText } from "../xml/xml-text";

/** What of a paragraph or numbering style bears on its paragraphs' names and numbers. */
export interface Style {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** w:numId; "0" takes the number away. */
  numId?: string;
  level?: number;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  readonly standard?: Style;
}

interface State {
  readonly work: Work;
  readonly byId: Map<string, Style>;
  standard?: Style;
  current: Style | null;
}

const leftOut = { enter: () => false };

const elements: ElementTable<State> = {
  "w:latentStyles": leftOut,
  "w:docDefaults": leftOut,
  "w:rPr": leftOut,
  "w:tblPr": leftOut,
  "w:tblStylePr": leftOut,
  "w:pPrChange": leftOut,
  "w:style": {
    enter(state, attributes) {
      const type = attributes.get("w:type");
      if (type === "character" || type === "table") return false;
      const id = attributes.get("w:styleId") ?? "";
      state.work.keep();
      state.current = { id, name: id };
      state.byId.set(id, state.current);
      const isDefault = !["0", "false", "off", ""].includes(attributes.get("w:default") ?? "");
      if (type === "paragraph" && isDefault) state.standard = state.current;
      return true;
    },
    leave(state) {
      state.current = null;
    },
  },
  "w:name": {
    enter(state, attributes) {
      if (state.current !== null) state.current.name = attributes.get("w:val") ?? state.current.name;
      return true;
    },
  },
  "w:basedOn": {
    enter(state, attributes) {
      const basedOn = attributes.get("w:val");
      if (state.current !== null && basedOn !== undefined) state.current.basedOn = basedOn;
      return true;
    },
  },
  "w:numId": {
    enter(state, attributes) {
      const numId = attributes.get("w:val");
      if (state.current !== null && numId !== undefined) state.current.numId = numId;
      return true;
    },
  },
  "w:ilvl": {
    enter(state, attributes) {
      const level = attributes.number("w:val");
      if (state.current !== null && level !== undefined) state.current.level = level;
      return true;
    },
  },
};

/** The paragraph and numbering styles of a styles part. */
export function readStyles(xml: XmlText): Styles {
  const state: State = { work: xml.work, byId: new Map(), current: null };
  scanXml(xml, elements, state);
  return state;
}

/** Word builds styles on each other a few deep; what goes deeper was made to be walked over and over. */
const CHAIN_MOST = 32;

/** A style and those it is based on, nearest first; a circle and what lies beyond the deepest is cut. */
export function styleChain(styles: Styles, id: string | undefined): readonly Style[] {
  const chain: Style[] = [];
  let at = id === undefined ? styles.standard : (styles.byId.get(id) ?? styles.standard);
  while (at !== undefined && chain.length < CHAIN_MOST && !chain.includes(at)) {
    chain.push(at);
    at = at.basedOn === undefined ? undefined : styles.byId.get(at.basedOn);
  }
  return chain;
}
