import type { DocumentSnapshot, Paragraph, TextRange } from "../../snapshot/types";
import { readFigures } from "../../tallies/read-figures";
import { tallyMask } from "../../skeletons/tags";

/** Where the text of a paragraph begins in which numbers may become tallies, UTF-16; undefined: nowhere. */
export type TextStart = (paragraph: number) => number | undefined;

/**
 * The document with a mask in place of every Arabic number before a measure word, so that it is named as if it had never been
 * filled. Chinese numerals stay: 一名联络员 is hardly ever meant to be counted again. So do names of documents in 《》 and hours of
 * the day (24小时). Controls move with their text.
 */
export function maskFigures(snapshot: DocumentSnapshot, textStart: TextStart): DocumentSnapshot {
  const ranges = new Map<number, TextRange[]>();
  let quoted: readonly (readonly [number, number])[] = [];
  let quotedIn = -1;
  for (const { place: { range, controlId }, text, unit } of readFigures(snapshot)) {
    const paragraph = snapshot.paragraphs[range.paragraph];
    const from = textStart(range.paragraph);
    if (paragraph === undefined || from === undefined || range.start < from || controlId !== undefined) continue;
    if (!/^[\d０-９]/.test(text) || (text === "24" && unit === "小时")) continue;
    if (quotedIn !== range.paragraph) quoted = quotedSpans(paragraph.text);
    quotedIn = range.paragraph;
    // The number belongs to a name.
    if (quoted.some(([start, end]) => start < range.start && range.start < end)) continue;
    const found = ranges.get(range.paragraph);
    if (found === undefined) ranges.set(range.paragraph, [range]);
    else found.push(range);
  }
  if (ranges.size === 0) return snapshot;
  return { ...snapshot, paragraphs: snapshot.paragraphs.map((paragraph, index) => masked(paragraph, ranges.get(index) ?? [])) };
}

/** Where names in 《》 stand in a text, half-open; one that is never closed goes to the end. */
function quotedSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/《[^》]*/gu)].map(({ 0: name, index }) => [index, index + name.length] as const);
}

function masked(paragraph: Paragraph, ranges: readonly TextRange[]): Paragraph {
  // A number that ends beyond its control's edge is nobody's to cut.
  const own = ranges.filter(({ start, end }) => paragraph.controls.every((control) => control.end <= start || control.start >= end || (control.start <= start && control.end >= end)));
  if (own.length === 0) return paragraph;
  let text = "";
  let at = 0;
  for (const { start, end } of own) {
    text += paragraph.text.slice(at, start) + tallyMask;
    at = end;
  }
  const moved = (offset: number): number => own.reduce((sum, { start, end }) => (end <= offset ? sum + tallyMask.length - (end - start) : sum), offset);
  const controls = paragraph.controls.map((control) => ({ ...control, start: moved(control.start), end: moved(control.end) }));
  return { ...paragraph, text: text + paragraph.text.slice(at), controls };
}
