import type { Work } from "../work";
import type { Attributes } from "../xml/attributes";
import type { ElementHandler, ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";
import type { AbstractList, List, ListLevel, Numbering } from "./types";
import type { XmlText } from "../xml/xml-text";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Word has no more levels, and takes no longer text for a label, in UTF-16 units; what goes beyond was made to be drawn over and over. */
const LEVELS = 9;
const LABEL_MOST = 255;

interface State {
  readonly work: Work;
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, List>;
  abstract: (Writable<AbstractList> & { levels: Map<number, ListLevel> }) | null;
  list: (Writable<List> & { levels: Map<number, ListLevel>; starts: Map<number, number> }) | null;
  /** The level of w:lvlOverride. */
  overridden: number;
  level: Writable<ListLevel> | null;
  /** The first branch of mc:AlternateContent is read, the others are not. */
  branchTaken: boolean;
}

const leftOut = { enter: () => false };

/** An element of a level whose attributes are put down. */
function ofLevel(put: (level: Writable<ListLevel>, attributes: Attributes) => void): ElementHandler<State> {
  return {
    enter(state, attributes) {
      if (state.level !== null) put(state.level, attributes);
      return true;
    },
  };
}

const branch: ElementHandler<State> = {
  enter(state) {
    const wanted = !state.branchTaken;
    state.branchTaken = true;
    return wanted;
  },
};

const elements: ElementTable<State> = {
  "w:numPicBullet": leftOut,
  "w:rPr": leftOut,
  "w:pPr": leftOut,
  "w:abstractNum": {
    enter(state, attributes) {
      state.work.keep();
      state.abstract = { id: attributes.get("w:abstractNumId") ?? "", levels: new Map() };
      return true;
    },
    leave(state) {
      if (state.abstract !== null) state.abstracts.set(state.abstract.id, state.abstract);
      state.abstract = null;
    },
  },
  "w:numStyleLink": {
    enter(state, attributes) {
      const link = attributes.get("w:val");
      if (state.abstract !== null && link !== undefined) state.abstract.styleLink = link;
      return true;
    },
  },
  "w:num": {
    enter(state, attributes) {
      state.work.keep();
      state.list = { id: attributes.get("w:numId") ?? "", abstractId: "", levels: new Map(), starts: new Map() };
      return true;
    },
    leave(state) {
      if (state.list !== null) state.lists.set(state.list.id, state.list);
      state.list = null;
    },
  },
  "w:abstractNumId": {
    enter(state, attributes) {
      if (state.list !== null) state.list.abstractId = attributes.get("w:val") ?? "";
      return true;
    },
  },
  "w:lvlOverride": {
    enter(state, attributes) {
      state.overridden = attributes.number("w:ilvl") ?? 0;
      return true;
    },
  },
  "w:startOverride": {
    enter(state, attributes) {
      if (isLevel(state.overridden)) state.list?.starts.set(state.overridden, attributes.number("w:val") ?? 0);
      return true;
    },
  },
  "w:lvl": {
    enter(state, attributes) {
      state.level = { format: "decimal", text: "", start: 0, legal: false };
      const index = attributes.number("w:ilvl") ?? state.overridden;
      if (isLevel(index)) (state.list ?? state.abstract)?.levels.set(index, state.level);
      return true;
    },
    leave(state) {
      state.level = null;
    },
  },
  "mc:AlternateContent": {
    enter(state) {
      state.branchTaken = false;
      return true;
    },
  },
  "mc:Choice": branch,
  "mc:Fallback": branch,
  "w:start": ofLevel((level, attributes) => (level.start = attributes.number("w:val") ?? 0)),
  "w:lvlText": ofLevel((level, attributes) => (level.text = (attributes.get("w:val") ?? "").slice(0, LABEL_MOST))),
  "w:isLgl": ofLevel((level, attributes) => (level.legal = attributes.isOn())),
  "w:numFmt": ofLevel((level, attributes) => {
    const format = attributes.get("w:val") ?? "decimal";
    // A format of one's own names its first numbers: "001, 002, 003, …".
    level.format = format === "custom" ? `custom ${(attributes.get("w:format") ?? "").slice(0, LABEL_MOST)}` : format;
  }),
  "w:lvlRestart": ofLevel((level, attributes) => {
    const restart = attributes.number("w:val");
    if (restart !== undefined) level.restart = restart;
  }),
  "w:pStyle": ofLevel((level, attributes) => {
    const styleId = attributes.get("w:val");
    if (styleId !== undefined) level.styleId = styleId;
  }),
};

function isLevel(index: number): boolean {
  return index >= 0 && index < LEVELS;
}

/** The lists of a numbering part. */
export function readNumbering(xml: XmlText): Numbering {
  const state: State = { work: xml.work, abstracts: new Map(), lists: new Map(), abstract: null, list: null, overridden: 0, level: null, branchTaken: false };
  scanXml(xml, elements, state);
  return state;
}
