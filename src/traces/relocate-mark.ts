import { storyKey } from "../snapshot/story-key";
import type { DocumentSnapshot, Paragraph, Place, Story } from "../snapshot/types";

/** What a mark remembers of its place; see MarkRecord. */
export interface RememberedPlace {
  readonly story: Story;
  readonly indexInStory: number;
  readonly start: number;
  readonly excerpt: string;
  readonly controlId?: number;
  readonly left: string;
  readonly right: string;
}

/** What was typed over a mark is taken to be no longer than this, in UTF-16 units. */
const longestReplacement = 60;

/** How much of the remembered context must still stand there, tried in this order: a neighbour may have been edited as well. */
const contexts = [16, 8, 4, 2];

/**
 * Finds the place of a mark again after the document was edited, perhaps by another pane: by its control, by its old
 * position, by its text with what stood around it, and at last by what stood around it alone, because somebody who types
 * over a marked mask types into the mark's colour.
 * @returns the place with the text that stands there now; null when nothing in the document looks like it
 */
export function relocateMark(mark: RememberedPlace, snapshot: DocumentSnapshot): Place | null {
  if (mark.controlId !== undefined) {
    const placed = placeOfControl(mark.controlId, snapshot);
    if (placed) return placed;
  }
  const key = storyKey(mark.story);
  const paragraphs = snapshot.paragraphs.filter((paragraph) => storyKey(paragraph.story) === key);
  const nearest = [...paragraphs].sort((one, other) => distance(one, mark) - distance(other, mark));

  const home = nearest[0];
  if (home?.indexInStory === mark.indexInStory && standsAt(home, mark)) return placeIn(home, mark.start, mark.excerpt);
  const narrowed = contexts.map((length) => ({ ...mark, left: mark.left.slice(-length), right: mark.right.slice(0, length) }));
  return (
    first(narrowed, (narrow) => first(nearest, (paragraph) => withText(paragraph, narrow))) ??
    first(narrowed, (narrow) => first(nearest, (paragraph) => typedOver(paragraph, narrow)))
  );
}

function placeOfControl(id: number, snapshot: DocumentSnapshot): Place | null {
  for (const paragraph of snapshot.paragraphs) {
    const control = paragraph.controls.find((span) => span.id === id);
    if (!control) continue;
    return { ...placeIn(paragraph, control.start, paragraph.text.slice(control.start, control.end)), controlId: id };
  }
  return null;
}

function distance(paragraph: Paragraph, mark: RememberedPlace): number {
  return Math.abs(paragraph.indexInStory - mark.indexInStory);
}

function standsAt(paragraph: Paragraph, { start, left, excerpt, right }: RememberedPlace): boolean {
  return paragraph.text.startsWith(left + excerpt + right, start - left.length);
}

function withText(paragraph: Paragraph, { left, excerpt, right }: RememberedPlace): Place | null {
  // Without anything around it a short excerpt stands in many places; then only its old position counts.
  if (left + right === "") return null;
  const at = paragraph.text.indexOf(left + excerpt + right);
  return at < 0 ? null : placeIn(paragraph, at + left.length, excerpt);
}

function typedOver(paragraph: Paragraph, { left, right }: RememberedPlace): Place | null {
  if (left === "" && right === "") return null;
  const at = paragraph.text.indexOf(left);
  if (at < 0) return null;
  const start = at + left.length;
  const end = right === "" ? paragraph.text.length : paragraph.text.indexOf(right, start);
  if (end < 0 || end - start > longestReplacement) return null;
  return placeIn(paragraph, start, paragraph.text.slice(start, end));
}

function first<T>(items: readonly T[], find: (item: T) => Place | null): Place | null {
  for (const item of items) {
    const place = find(item);
    if (place) return place;
  }
  return null;
}

function placeIn(paragraph: Paragraph, start: number, excerpt: string): Place {
  return { range: { paragraph: paragraph.index, start, end: start + excerpt.length }, excerpt };
}
