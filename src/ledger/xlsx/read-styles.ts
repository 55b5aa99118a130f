import type { Work } from "../../docx/work";
import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import type { XmlText } from "../../docx/xml/xml-text";

interface State {
  readonly work: Work;
  readonly codes: Map<number, string>;
  readonly formatIds: number[];
}

const elements: ElementTable<State> = {
  "s:numFmt": {
    enter({ work, codes }, attributes) {
      work.keep();
      codes.set(attributes.number("numFmtId") ?? 0, attributes.get("formatCode") ?? "General");
      return false;
    },
  },
  // Their formats are not those that cells name.
  "s:cellStyleXfs": { enter: () => false },
  "s:dxfs": { enter: () => false },
  "s:xf": {
    enter({ work, formatIds }, attributes) {
      work.keep();
      formatIds.push(attributes.number("numFmtId") ?? 0);
      return false;
    },
  },
};

/**
 * The number format of each cell style, by the style's index.
 * @param xml the part with the styles
 * @throws Refused
 */
export function readStyles(xml: XmlText): readonly string[] {
  const state: State = { work: xml.work, codes: new Map(), formatIds: [] };
  scanXml(xml, elements, state);
  return state.formatIds.map((id) => state.codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
}
