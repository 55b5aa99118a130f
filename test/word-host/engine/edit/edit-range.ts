import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import { textOf } from "../text/pieces";
import type { Story } from "../text/story";
import type { TextRange } from "../text/text-range";
import { makeRange, stretchesOf } from "../text/text-range";
import type { Element } from "../xml/dom";
import { removeNode } from "../xml/dom";
import { joinParagraphs, removeParagraph, splitParagraph } from "./paragraphs";
import type { TextPlace } from "./replace-text";
import { replaceText } from "./replace-text";

export type Location = "Replace" | "Start" | "End" | "Before" | "After";

export function locationOf(value: unknown, allowed: readonly Location[]): Location {
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) throw invalidArgument(`insert location ${String(value)}; allowed here: ${allowed.join(", ")}`);
  return found;
}

/** Deletes the characters of a range, and the paragraphs whose mark is in it. */
export function deleteRange(engine: Engine, range: TextRange): void {
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return;
  if (first.start === 0 && last.withMark) {
    for (const part of parts) removeParagraph(engine, range.story, part.paragraph);
    return;
  }
  removeControlsInside(engine, range.story, parts.length === 1 ? first.paragraph : null, first.start, last.end);
  for (const part of parts) {
    if (part === first || (part === last && !last.withMark)) replaceText(engine, range.story, part.paragraph, part.start, part.end, "", { like: "after" });
    else removeParagraph(engine, range.story, part.paragraph);
  }
  if (parts.length > 1 && !last.withMark && last.paragraph.parentNode === first.paragraph.parentNode) {
    joinParagraphs(engine, range.story, first.paragraph, last.paragraph);
  }
}

/** A control that is wholly inside a deleted stretch, with text around it, goes with the text (belief). */
function removeControlsInside(engine: Engine, story: Story, paragraph: Element | null, start: number, end: number): void {
  if (paragraph === null) return;
  engine.willWrite(story, paragraph);
  for (const control of engine.controls(paragraph)) {
    const extent = engine.extent(paragraph, control);
    const inside = extent.start >= start && extent.end <= end && extent.end > extent.start;
    if (!inside || (extent.start === start && extent.end === end)) continue;
    replaceText(engine, story, paragraph, extent.start, extent.end, "", { like: "after" });
    removeNode(control);
    engine.structureChanged();
    removeControlsInside(engine, story, paragraph, start, end - (extent.end - extent.start));
    return;
  }
}

/**
 * Inserts text at or instead of a range and gives the inserted range; line ends make paragraphs. The range itself grows
 * with "Start" and "End" and becomes the new text with "Replace", as documented.
 */
export function insertText(engine: Engine, range: TextRange, text: string, location: Location, into?: Element): TextRange {
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw invalidArgument("a range without text");
  const { story } = range;
  if (location === "Replace") return replaceRange(engine, range, text, into);
  const atStart = location === "Start" || location === "Before";
  const paragraph = atStart ? first.paragraph : last.paragraph;
  const offset = atStart ? first.start : last.end;
  const like = location === "Start" || (location === "Before" && offset === 0) ? "after" : "before";
  const end = insertLines(engine, story, paragraph, offset, offset, text, { like, ...(into === undefined ? {} : { into }) });
  if (location === "Start") engine.anchors.move(range.start, paragraph, offset);
  if (location === "End") engine.anchors.move(range.end, end.paragraph, end.offset, range.end.afterMark);
  return makeRange(engine, story, paragraph, offset, end.paragraph, end.offset);
}

function replaceRange(engine: Engine, range: TextRange, text: string, into: Element | undefined): TextRange {
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw invalidArgument("a range without text");
  const { story } = range;
  // The paragraph mark stays: what is replaced are the characters (belief).
  const rest = parts.slice(1);
  for (const part of rest) {
    replaceText(engine, story, part.paragraph, part.start, part.end, "", { like: "after" });
    if (part !== last || last.withMark) removeParagraph(engine, story, part.paragraph);
    else if (part.paragraph.parentNode === first.paragraph.parentNode) joinParagraphs(engine, story, first.paragraph, part.paragraph);
  }
  const place: TextPlace = { like: "after", ...(into === undefined ? {} : { into }) };
  const end = insertLines(engine, story, first.paragraph, first.start, first.end, text, place);
  engine.anchors.move(range.start, first.paragraph, first.start);
  engine.anchors.move(range.end, end.paragraph, end.offset);
  return makeRange(engine, story, first.paragraph, first.start, end.paragraph, end.offset);
}

/** Text with line ends instead of the characters from `start` to `end`; gives the position behind it. */
export function insertLines(
  engine: Engine, story: Story, paragraph: Element, start: number, end: number, text: string, place: TextPlace,
): { paragraph: Element; offset: number } {
  const [head = "", ...lines] = text.split(/\r\n|\r|\n/);
  replaceText(engine, story, paragraph, start, end, head, place);
  let at = { paragraph, offset: start + head.length };
  for (const line of lines) {
    const tail = place.into === undefined ? splitParagraph(engine, story, at.paragraph, at.offset) : null;
    const broken = tail === null;
    const next = broken ? at : { paragraph: tail, offset: 0 };
    const inserted = broken ? `\v${line}` : line;
    replaceText(engine, story, next.paragraph, next.offset, next.offset, inserted, { ...place, like: broken ? "before" : "after" });
    at = { paragraph: next.paragraph, offset: next.offset + inserted.length };
  }
  return at;
}

export function lengthOf(paragraph: Element): number {
  return textOf(paragraph).length;
}
