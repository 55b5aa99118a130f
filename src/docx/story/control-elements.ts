import type { Attributes } from "../xml/attributes";
import type { ElementHandler, ElementTable } from "../xml/scan-xml";
import type { StoryState } from "./story-state";
import type { DraftControl } from "./types";

/** An element of w:sdtPr whose meaning is put down. */
function property(put: (control: DraftControl, attributes: Attributes) => void): ElementHandler<StoryState> {
  return {
    enter(state, attributes) {
      if (state.properties !== null) put(state.properties, attributes);
      return true;
    },
  };
}

const noField = property((control) => (control.isField = false));

/** Content controls and their properties. */
export const controlElements: ElementTable<StoryState> = {
  "w:sdt": {
    enter({ flow, work }) {
      work.keep();
      const start = flow.paragraph?.text.length ?? 0;
      const control: DraftControl = { id: undefined, tag: "", title: "", start, end: start, showsPlaceholder: false, placeholderBlock: undefined, isField: true };
      flow.controls.push({ control, holder: flow.paragraph, before: flow.paragraphs.length });
      flow.paragraph?.controls.push(control);
      return true;
    },
    leave({ flow }) {
      const open = flow.controls.pop();
      if (open === undefined) return;
      const { control, holder, before } = open;
      // A control around several paragraphs belongs to none of them; around one it is the outermost of it.
      const only = flow.paragraphs.length === before + 1 ? flow.paragraphs[before] : undefined;
      if (holder === null) only?.controls.unshift(control);
      control.end = (holder ?? only)?.text.length ?? 0;
    },
  },
  "w:sdtPr": {
    enter(state) {
      state.properties = state.flow.controls.at(-1)?.control ?? null;
      return true;
    },
    leave(state) {
      state.properties = null;
    },
  },
  "w:sdtEndPr": { enter: () => false },
  "w:id": property((control, attributes) => (control.id = attributes.number("w:val"))),
  "w:tag": property((control, attributes) => (control.tag = attributes.get("w:val") ?? "")),
  "w:alias": property((control, attributes) => (control.title = attributes.get("w:val") ?? "")),
  "w:showingPlcHdr": property((control, attributes) => (control.showsPlaceholder = attributes.isOn())),
  "w:docPart": property((control, attributes) => (control.placeholderBlock = attributes.get("w:val"))),
  "w:docPartObj": noField,
  "w14:checkbox": noField,
};
