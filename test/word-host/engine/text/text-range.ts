import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import type { Element, Node } from "../xml/dom";
import { isW, within } from "../xml/dom";
import type { Anchor } from "./anchors";
import { piecesOf, reviewedText, textOf } from "./pieces";
import type { Story } from "./story";
import { paragraphsOf } from "./story";

/** Characters of one story between two anchors. `afterMark` of the end: the last paragraph mark belongs to it. */
export type TextRange = { readonly story: Story; readonly start: Anchor; readonly end: Anchor };

/** A stretch of one paragraph inside a range, offsets UTF-16 in the paragraph's text. */
export type Stretch = { readonly paragraph: Element; readonly start: number; readonly end: number; readonly length: number; readonly withMark: boolean };

export function makeRange(engine: Engine, story: Story, from: Element, start: number, to: Element, end: number, afterMark = false): TextRange {
  return {
    story,
    start: engine.anchors.make(from, start, "start"),
    end: engine.anchors.make(to, end, "end", afterMark),
  };
}

export function rangeOfParagraph(engine: Engine, story: Story, paragraph: Element, withMark: boolean): TextRange {
  return makeRange(engine, story, paragraph, 0, paragraph, textOf(paragraph).length, withMark);
}

export function rangeOfParagraphs(engine: Engine, story: Story, paragraphs: readonly Element[]): TextRange {
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) throw itemNotFound("an empty stretch of paragraphs");
  return makeRange(engine, story, first, 0, last, textOf(last).length, true);
}

/** The paragraphs that a range touches, with the part of each that it covers. Throws ItemNotFound when its text is gone. */
export function stretchesOf(engine: Engine, range: TextRange): Stretch[] {
  const { start, end, story } = range;
  if (!within(start.paragraph, story.root) || !within(end.paragraph, story.root)) throw itemNotFound("the range is no longer in the document");
  const covered = start.paragraph === end.paragraph ? [start.paragraph] : paragraphsBetween(engine, range);
  return covered.map((paragraph) => {
    const length = textOf(paragraph).length;
    const last = paragraph === end.paragraph;
    const to = last ? Math.min(end.offset, length) : length;
    const from = paragraph === start.paragraph ? Math.min(start.offset, length) : 0;
    return { paragraph, start: Math.min(from, last ? to : length), end: to, length, withMark: !last || end.afterMark };
  });
}

function paragraphsBetween(engine: Engine, range: TextRange): Element[] {
  const all = engine.paragraphs(range.story.root);
  const from = all.indexOf(range.start.paragraph);
  const to = all.indexOf(range.end.paragraph);
  return from <= to ? all.slice(from, to + 1) : [range.end.paragraph];
}

/** Paragraphs are parted by "\r", as in Word on Windows; the last mark is not in the text (belief). */
export function rangeText(engine: Engine, range: TextRange): string {
  return stretchesOf(engine, range).map((part) => textOf(part.paragraph).slice(part.start, part.end)).join("\r");
}

export function rangeReviewedText(engine: Engine, range: TextRange, version: "Current" | "Original"): string {
  return stretchesOf(engine, range).map((part) => reviewedText(part.paragraph, version, part.start, part.end)).join("\r");
}

/** Offsets of an element inside a paragraph (an inline content control, a run): where its text begins and ends. */
export function extentIn(paragraph: Element, element: Element): { start: number; end: number } {
  let before = 0;
  let start: number | null = null;
  let end = 0;
  for (const piece of piecesOf(paragraph)) {
    const to = piece.start + piece.text.length;
    if (within(piece.node, element)) {
      start ??= piece.start;
      end = to;
    } else if (start === null && precedes(piece.node, element)) before = to;
  }
  return start === null ? { start: before, end: before } : { start, end };
}

/** A number that orders positions of one story: paragraph by paragraph, then by offset; the mark counts one. */
export function positionOf(engine: Engine, range: TextRange, which: "start" | "end"): readonly [number, number] {
  const anchor = range[which];
  const index = engine.paragraphs(range.story.root).indexOf(anchor.paragraph);
  return [index, anchor.offset + (anchor.afterMark ? 1 : 0)];
}

function precedes(left: Node, right: Element): boolean {
  // DOCUMENT_POSITION_FOLLOWING: `right` comes after `left`.
  return (left.compareDocumentPosition(right) & 4) !== 0;
}

/** True when the element stands in a table cell of its story. */
export function cellOf(paragraph: Element, root: Element): Element | null {
  for (let up = paragraph.parentElement; up !== null && up !== root; up = up.parentElement) if (isW(up, "tc")) return up;
  return null;
}

/** Every paragraph of a story, read afresh. */
export function storyParagraphs(story: Story): Element[] {
  return paragraphsOf(story.root);
}
