import type { HeaderVariant } from "../../snapshot/types";
import type { ElementHandler, ElementTable } from "../xml/scan-xml";
import type { StoryState } from "./story-state";
import { newFlow } from "./story-state";
import type { HeaderReference } from "./types";

const leftOut: ElementHandler<StoryState> = { enter: () => false };

/** w:del or w:moveFrom: around runs a deleted revision, in a paragraph's properties its deleted mark. */
const deletion: ElementHandler<StoryState> = {
  enter({ flow }) {
    if (flow.inParagraphProperties && flow.paragraph !== null) flow.paragraph.markDeleted = true;
    flow.deletions += 1;
    return true;
  },
  leave({ flow }) {
    flow.deletions -= 1;
  },
};

const VARIANTS: ReadonlyMap<string | undefined, HeaderVariant> = new Map([["first", "FirstPage"], ["even", "EvenPages"]]);

function reference(kind: HeaderReference["kind"]): ElementHandler<StoryState> {
  return {
    enter(state, attributes) {
      state.work.keep();
      const variant = VARIANTS.get(attributes.get("w:type")) ?? "Primary";
      state.sections.at(-1)?.push({ kind, variant, relationship: attributes.get("r:id") ?? "" });
      return true;
    },
  };
}

/** Both branches say the same; the first one is read. */
const branch: ElementHandler<StoryState> = {
  enter({ branches }) {
    const wanted = branches.at(-1) === false;
    if (wanted) branches[branches.length - 1] = true;
    return wanted;
  },
};

/** Separators are no notes. */
const note: ElementHandler<StoryState> = {
  enter: (_, attributes) => ["normal", undefined].includes(attributes.get("w:type")),
};

/** Paragraphs and what is around them. */
export const paragraphElements: ElementTable<StoryState> = {
  "w:p": {
    enter({ flow, work }) {
      work.keep();
      flow.paragraph = { text: "", styleId: undefined, numId: undefined, level: undefined, inTable: flow.tables > 0, endsSection: false, markDeleted: false, controls: [] };
      flow.paragraphs.push(flow.paragraph);
      return true;
    },
    leave({ flow }) {
      flow.paragraph = null;
      // A field whose code never ends must not swallow the rest of the document.
      flow.codes.length = 0;
    },
  },
  "w:r": {
    enter(state) {
      if (state.flow.deletions > 0) {
        state.hasDeletions = true;
        return false;
      }
      state.flow.inRun = true;
      return true;
    },
    leave({ flow }) {
      flow.inRun = false;
    },
  },
  // In a paragraph's properties it tells of a deleted mark; elsewhere it is looks only.
  "w:rPr": { enter: ({ flow }) => flow.inParagraphProperties },
  "w:pPr": {
    enter({ flow }) {
      flow.inParagraphProperties = true;
      return true;
    },
    leave({ flow }) {
      flow.inParagraphProperties = false;
    },
  },
  "w:pStyle": {
    enter({ flow }, attributes) {
      if (flow.paragraph !== null) flow.paragraph.styleId = attributes.get("w:val");
      return true;
    },
  },
  "w:numId": {
    enter({ flow }, attributes) {
      if (flow.paragraph !== null) flow.paragraph.numId = attributes.get("w:val");
      return true;
    },
  },
  "w:ilvl": {
    enter({ flow }, attributes) {
      if (flow.paragraph !== null) flow.paragraph.level = attributes.number("w:val");
      return true;
    },
  },
  "w:pPrChange": leftOut,
  "w:rPrChange": leftOut,
  "w:sectPrChange": leftOut,
  "w:tblPr": leftOut,
  "w:tblPrEx": leftOut,
  "w:tblGrid": leftOut,
  "w:trPr": leftOut,
  "w:tcPr": leftOut,
  "w:tbl": {
    enter({ flow }) {
      flow.tables += 1;
      return true;
    },
    leave({ flow }) {
      flow.tables -= 1;
    },
  },
  "w:del": deletion,
  "w:moveFrom": deletion,
  "w:sectPr": {
    enter(state) {
      if (state.flow.paragraph !== null) state.flow.paragraph.endsSection = true;
      state.work.keep();
      state.sections.push([]);
      return true;
    },
  },
  "w:headerReference": reference("header"),
  "w:footerReference": reference("footer"),
  "mc:AlternateContent": {
    enter({ branches }) {
      branches.push(false);
      return true;
    },
    leave({ branches }) {
      branches.pop();
    },
  },
  "mc:Choice": branch,
  "mc:Fallback": branch,
  "w:txbxContent": {
    enter(state) {
      state.outerFlows.push(state.flow);
      state.flow = newFlow(state.textboxes);
      return true;
    },
    leave(state) {
      state.flow = state.outerFlows.pop() ?? state.flow;
    },
  },
  "w:footnote": note,
  "w:endnote": note,
};
