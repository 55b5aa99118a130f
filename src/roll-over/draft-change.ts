import type { Paragraph } from "../snapshot/types";
import type { Change } from "./types";
import { wordsAround } from "./words-around";

/** A change before it has its id. */
export type ChangeDraft = Omit<Change, "id">;

type Facts = Pick<Change, "kind" | "to" | "defaultOn" | "why">;

/**
 * A change of one stretch of a paragraph. A stretch that is exactly one content control is written through it; one that
 * reaches over the edge of a control is left to the writer, as the frame would go with the text.
 * @param start UTF-16 offsets into the paragraph's text, half-open
 */
export function draftChange(paragraph: Paragraph, start: number, end: number, facts: Facts): ChangeDraft {
  const control = paragraph.controls.find((each) => each.start === start && each.end === end);
  const isCut = control === undefined && paragraph.controls.some((each) => overEdge(start, end, each));
  return {
    ...(isCut ? { ...facts, defaultOn: false, why: "field" } : facts),
    range: { paragraph: paragraph.index, start, end },
    excerpt: paragraph.text.slice(start, end),
    ...(control === undefined ? {} : { controlId: control.id }),
    ...wordsAround(paragraph.text, start, end),
  };
}

function overEdge(start: number, end: number, control: { readonly start: number; readonly end: number }): boolean {
  const isApart = end <= control.start || start >= control.end;
  const isInside = start >= control.start && end <= control.end;
  return !isApart && !isInside;
}
