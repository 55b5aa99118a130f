import { storyElements } from "../../docx/story/read-story";
import type { Attributes } from "../../docx/xml/attributes";
import type { ElementHandler, ElementTable } from "../../docx/xml/scan-xml";
import { openParts, put, type LeftState } from "./left-state";
import type { LeftKind } from "./types";

/** What the reading of the text does with an element, and something beside it. */
function beside(name: string, own: ElementHandler<LeftState>): ElementHandler<LeftState> {
  const text = storyElements[name];
  return {
    ...text,
    enter(state, attributes) {
      const wanted = text?.enter === undefined || text.enter(state, attributes);
      if (wanted) own.enter?.(state, attributes);
      return wanted;
    },
    leave(state) {
      own.leave?.(state);
      text?.leave?.(state);
    },
  };
}

/** A revision around runs, or of the paragraph's own mark, which is told at the paragraph's end. */
function revision(name: string, kind: LeftKind): ElementHandler<LeftState> {
  return beside(name, {
    enter(state) {
      const { flow } = state;
      const parts = openParts(state);
      if (flow.inParagraphProperties) parts.ofParagraph.set(kind, "");
      parts.revisions.push(flow.inParagraphProperties ? -1 : (flow.paragraph?.text.length ?? -1));
      return true;
    },
    leave(state) {
      const start = openParts(state).revisions.pop() ?? -1;
      if (start >= 0) put(state, kind, start);
    },
  });
}

/** Another format than before: of a run, or of a paragraph or its mark. The old one is not read. */
const otherFormat: ElementHandler<LeftState> = {
  enter(state) {
    const { look, ofParagraph } = openParts(state);
    if (look !== null) look.changed = true;
    else if (state.flow.inParagraphProperties) ofParagraph.set("format", "");
    return false;
  },
};

const comment: ElementHandler<LeftState> = {
  enter(state, attributes) {
    const id = attributes.get("w:id") ?? "";
    if (!state.comments.has(id)) put(state, "comment", state.flow.paragraph?.text.length ?? 0);
    state.comments.add(id);
    return true;
  },
};

/** The colour of a shading; null for one that leaves the paper as it is. */
function shadingOf(attributes: Attributes): string | null {
  const pattern = attributes.get("w:val") ?? "clear";
  const fill = attributes.get("w:fill") ?? "auto";
  if (pattern === "nil") return null;
  if (attributes.get("w:themeFill") !== undefined) return "";
  if (/^[0-9a-f]{6}$/i.test(fill)) return fill.toUpperCase() === "FFFFFF" ? null : fill.toUpperCase();
  return pattern === "clear" ? null : "";
}

/** How the elements of a part are read when it is looked through for what is left in it. */
export const leftElements: ElementTable<LeftState> = {
  ...storyElements,
  "w:p": beside("w:p", {
    leave(state) {
      const { ofParagraph } = openParts(state);
      const end = state.flow.paragraph?.text.length ?? 0;
      for (const [kind, colour] of ofParagraph) {
        if (kind !== "shading") put(state, kind, end);
        else if (end > 0) put(state, kind, 0, colour);
      }
      ofParagraph.clear();
    },
  }),
  "w:r": beside("w:r", {
    enter(state) {
      openParts(state).look = { start: state.flow.paragraph?.text.length ?? 0, highlight: "", shading: null, hidden: false, changed: false };
      return true;
    },
    leave(state) {
      const parts = openParts(state);
      const { look } = parts;
      parts.look = null;
      if (look === null || (state.flow.paragraph?.text.length ?? 0) === look.start) return;
      if (look.highlight !== "") put(state, "highlight", look.start, look.highlight);
      if (look.shading !== null) put(state, "shading", look.start, look.shading);
      if (look.hidden) put(state, "hidden", look.start);
      if (look.changed) put(state, "format", look.start);
    },
  }),
  "w:rPr": {
    enter(state) {
      const { flow } = state;
      state.inMark = flow.inParagraphProperties;
      return flow.inRun || flow.inParagraphProperties;
    },
    leave(state) {
      state.inMark = false;
    },
  },
  "w:highlight": {
    enter(state, attributes) {
      const { look } = openParts(state);
      const value = attributes.get("w:val") ?? "none";
      // White is the colour of the paper.
      if (look !== null) look.highlight = value === "none" || value === "white" ? "" : value;
      return true;
    },
  },
  "w:shd": {
    enter(state, attributes) {
      const { look, ofParagraph } = openParts(state);
      const colour = shadingOf(attributes);
      if (look !== null) look.shading = colour;
      else if (colour !== null && state.flow.inParagraphProperties && !state.inMark) ofParagraph.set("shading", colour);
      return true;
    },
  },
  "w:vanish": {
    enter(state, attributes) {
      const { look } = openParts(state);
      if (look !== null) look.hidden = attributes.isOn();
      return true;
    },
  },
  "w:ins": revision("w:ins", "insertion"),
  "w:moveTo": revision("w:moveTo", "insertion"),
  "w:del": revision("w:del", "deletion"),
  "w:moveFrom": revision("w:moveFrom", "deletion"),
  "w:rPrChange": otherFormat,
  "w:pPrChange": otherFormat,
  "w:commentRangeStart": comment,
  "w:commentReference": comment,
  "w:tag": beside("w:tag", {
    enter(state, attributes) {
      if (state.properties !== null) state.tags.add(attributes.get("w:val") ?? "");
      return true;
    },
  }),
};
