import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import { cellText } from "./cell-text";

interface State {
  readonly strings: string[];
  text: string;
}

const elements: ElementTable<State> = {
  "s:si": {
    enter(state) {
      state.text = "";
      return true;
    },
    leave(state) {
      state.strings.push(cellText(state.text));
    },
  },
  // How a word is pronounced.
  "s:rPh": { enter: () => false },
  "s:t": {
    text(state, text) {
      state.text += text;
    },
  },
};

/**
 * The texts that cells name by index.
 * @throws Refused
 */
export function readSharedStrings(xml: string): readonly string[] {
  const state: State = { strings: [], text: "" };
  scanXml(xml, elements, state);
  return state.strings;
}
