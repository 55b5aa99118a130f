import type { ControlSpan, DocumentSnapshot, Paragraph } from "../snapshot/types";
import { planEdits } from "./plan-edits";
import type { Edit } from "./types";

/**
 * The snapshot as it would be after edits; the one given stays as it is. Fields keep their words and move with the text.
 * @param edits in any order; equal ones count once, and of overlapping ones the first is carried out
 */
export function applyEdits(snapshot: DocumentSnapshot, edits: readonly Edit[]): DocumentSnapshot {
  const byParagraph = new Map<number, Edit[]>();
  for (const edit of planEdits(edits)) {
    const group = byParagraph.get(edit.range.paragraph);
    if (group) group.push(edit);
    else byParagraph.set(edit.range.paragraph, [edit]);
  }
  const paragraphs = snapshot.paragraphs.map((paragraph) => {
    const own = byParagraph.get(paragraph.index);
    return own ? editParagraph(paragraph, own) : paragraph;
  });
  return { ...snapshot, paragraphs };
}

function editParagraph(paragraph: Paragraph, edits: readonly Edit[]): Paragraph {
  let text = "";
  let at = 0;
  for (const { range, text: replacement } of edits) {
    text += paragraph.text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return { ...paragraph, text: text + paragraph.text.slice(at), controls: paragraph.controls.map((control) => moved(control, edits)) };
}

function moved(control: ControlSpan, edits: readonly Edit[]): ControlSpan {
  return { ...control, start: movedOffset(control.start, edits), end: movedOffset(control.end, edits) };
}

function movedOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { range, text } of edits) {
    if (range.end <= offset && range.start < offset) shift += text.length - (range.end - range.start);
    else if (range.start < offset) return Math.min(offset + shift, range.start + shift + text.length);
  }
  return offset + shift;
}
