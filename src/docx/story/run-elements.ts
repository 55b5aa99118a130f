import type { ElementHandler, ElementTable } from "../xml/scan-xml";
import type { StoryState } from "./story-state";
import { appendText } from "./story-state";

/** An element in a run that stands for one character of the paragraph's text, as Word's own text has it. */
function character(sign: string): ElementHandler<StoryState> {
  return {
    enter(state) {
      if (state.flow.inRun) appendText(state, sign);
      return true;
    },
  };
}

const BREAKS: ReadonlyMap<string | undefined, string> = new Map([["page", "\f"], ["column", "\u000e"]]);
const EDGE_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;
const LINE_ENDS = /\r\n|\r|\n/g;

/** Elements inside a run. */
export const runElements: ElementTable<StoryState> = {
  "w:t": {
    enter: ({ flow }) => flow.inRun,
    text(state, text, attributes) {
      const first = text.charCodeAt(0);
      const last = text.charCodeAt(text.length - 1);
      // Word drops white space at the edges unless the element says that it counts.
      const kept = first > 0x20 && last > 0x20 || attributes.get("xml:space") === "preserve" ? text : text.replace(EDGE_SPACE, "");
      appendText(state, kept.includes("\n") || kept.includes("\r") ? kept.replace(LINE_ENDS, " ") : kept);
    },
  },
  "w:tab": character("\t"),
  "w:ptab": character("\t"),
  "w:cr": character("\v"),
  "w:noBreakHyphen": character("\u001e"),
  "w:softHyphen": character("\u001f"),
  "w:footnoteReference": character("\u0002"),
  "w:endnoteReference": character("\u0002"),
  "w:drawing": character("\u0001"),
  "w:pict": character("\u0001"),
  "w:object": character("\u0001"),
  // An equation stands beside runs, and is one thing to a reader, as a picture is.
  "m:oMath": {
    enter(state) {
      if (state.flow.deletions === 0) appendText(state, "\u0001");
      return false;
    },
  },
  "w:br": {
    enter(state, attributes) {
      if (state.flow.inRun) appendText(state, BREAKS.get(attributes.get("w:type")) ?? "\v");
      return true;
    },
  },
  "w:sym": {
    enter(state, attributes) {
      const code = Number.parseInt(attributes.get("w:char") ?? "", 16);
      if (state.flow.inRun && code > 0 && code <= 0xffff) appendText(state, String.fromCharCode(code));
      return true;
    },
  },
  "w:fldChar": {
    enter({ flow }, attributes) {
      const type = attributes.get("w:fldCharType");
      if (type === "begin") {
        flow.fields += 1;
        flow.codes.push(flow.fields);
        return true;
      }
      // Its result begins, or it ends without one.
      if (flow.codes.at(-1) === flow.fields) flow.codes.pop();
      if (type === "end") flow.fields = Math.max(0, flow.fields - 1);
      return true;
    },
  },
  // Of a ruby text the base is read, not the reading above it.
  "w:rt": { enter: () => false },
};
