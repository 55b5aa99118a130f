import type { Work } from "../../docx/work";
import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import { cellText } from "./cell-text";
import type { XmlText } from "../../docx/xml/xml-text";

interface State {
  readonly work: Work;
  readonly strings: string[];
  text: string;
}

const elements: ElementTable<State> = {
  "s:si": {
    enter(state) {
      state.work.keep();
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
export function readSharedStrings(xml: XmlText): readonly string[] {
  const state: State = { work: xml.work, strings: [], text: "" };
  scanXml(xml, elements, state);
  return state.strings;
}
