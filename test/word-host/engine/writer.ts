import type { DocumentHost } from "../types";
import { insertLines } from "./edit/edit-range";
import { insertParagraphs, removeParagraph } from "./edit/paragraphs";
import type { Engine } from "./engine";
import { itemNotFound } from "./office-error";
import { popupOf } from "./popup";
import { textOf } from "./text/pieces";
import { makeRange, rangeText } from "./text/text-range";
import type { Element } from "./xml/dom";

/** Plays the writer at the keyboard, who may write to a read-only document's copy no more than the API may; not checked here. */
export function writerOf(engine: Engine, changed: () => void, moved: () => void): DocumentHost["writer"] {
  const popup = popupOf(engine, changed);
  const paragraph = (index: number): Element => {
    const found = engine.paragraphs(engine.body.root)[index];
    if (found === undefined) throw itemNotFound(`no body paragraph ${index}`);
    return found;
  };
  const select = (index: number, start: number, end: number): void => {
    const at = paragraph(index);
    engine.selection = makeRange(engine, engine.body, at, start, at, end);
    moved();
  };
  return {
    setCursor: (index, offset = 0) => {
      select(index, offset, offset);
    },
    select,
    selectParagraphs: (first, last) => {
      const [from, to] = [paragraph(first), paragraph(last)];
      engine.selection = makeRange(engine, engine.body, from, 0, to, textOf(to).length);
      moved();
    },
    setCursorInHeader: (section, variant) => {
      const story = engine.header(section, "header", variant);
      const first = engine.paragraphs(story.root)[0];
      if (first !== undefined) engine.selection = makeRange(engine, story, first, 0, first, 0);
      moved();
    },
    selection: () => {
      const { story, start, end } = engine.selection;
      return {
        story: story.name,
        paragraph: engine.paragraphs(story.root).indexOf(start.paragraph),
        start: start.offset,
        end: end.offset,
        text: rangeText(engine, engine.selection),
      };
    },
    replace: (index, start, end, text) => {
      const at = paragraph(index);
      insertLines(engine, engine.body, at, start, end, text, { like: start === end ? "before" : "after" });
      changed();
    },
    insertParagraph: (before, text) => {
      const all = engine.paragraphs(engine.body.root);
      const near = before < all.length ? paragraph(before) : paragraph(all.length - 1);
      insertParagraphs(engine, engine.body, near, before < all.length ? "before" : "after", text);
      changed();
    },
    deleteParagraph: (index) => {
      const at = paragraph(index);
      removeParagraph(engine, engine.body, at);
      changed();
    },
    undo: () => {
      const isUndone = engine.undoSteps.undo();
      if (isUndone) changed();
      return isUndone;
    },
    ...popup,
  };
}
