import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import { BUILT_IN_FORMATS } from "./built-in-formats";

interface State {
  readonly codes: Map<number, string>;
  readonly formatIds: number[];
}

const elements: ElementTable<State> = {
  "s:numFmt": {
    enter({ codes }, attributes) {
      codes.set(attributes.number("numFmtId") ?? 0, attributes.get("formatCode") ?? "General");
      return false;
    },
  },
  // Their formats are not those that cells name.
  "s:cellStyleXfs": { enter: () => false },
  "s:dxfs": { enter: () => false },
  "s:xf": {
    enter({ formatIds }, attributes) {
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
export function readStyles(xml: string): readonly string[] {
  const state: State = { codes: new Map(), formatIds: [] };
  scanXml(xml, elements, state);
  return state.formatIds.map((id) => state.codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
}
