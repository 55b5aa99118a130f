import { storyKey } from "../snapshot/story-key";
import type { ControlSpan, DocumentSnapshot, Paragraph, Place, Story } from "../snapshot/types";

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
 * Finds the places of marks again after the document was edited, perhaps by another pane: by its control, by its old
 * position, by its text with what stood around it, and at last by what stood around it alone, because somebody who types
 * over a marked mask types into the mark's colour.
 * @returns for a mark: the place with the text that stands there now; null when nothing in the document looks like it
 */
export function relocatorFor(snapshot: DocumentSnapshot): (mark: RememberedPlace) => Place | null {
  const stories = new Map<string, Paragraph[]>();
  for (const paragraph of snapshot.paragraphs) {
    const key = storyKey(paragraph.story);
    const known = stories.get(key);
    if (known) known.push(paragraph);
    else stories.set(key, [paragraph]);
  }
  const controls = new Map(snapshot.paragraphs.flatMap((paragraph) => paragraph.controls.map((control) => [control.id, { paragraph, control }])));

  return (mark) => {
    const field = mark.controlId === undefined ? undefined : controls.get(mark.controlId);
    if (field) return placeOfControl(field.paragraph, field.control);
    const paragraphs = stories.get(storyKey(mark.story)) ?? [];
    const home = paragraphs[mark.indexInStory];
    if (home && standsAt(home, mark)) return placeIn(home, mark.start, mark.excerpt);
    return searchAround(outwards(paragraphs, mark.indexInStory), mark);
  };
}

function searchAround(paragraphs: readonly Paragraph[], mark: RememberedPlace): Place | null {
  const narrowed = contexts.map((length) => ({ ...mark, left: mark.left.slice(-length), right: mark.right.slice(0, length) }));
  return (
    first(narrowed, (narrow) => first(paragraphs, (paragraph) => withText(paragraph, narrow))) ??
    first(narrowed, (narrow) => first(paragraphs, (paragraph) => typedOver(paragraph, narrow)))
  );
}

/** The paragraphs by their distance from a position, nearest first. */
function outwards(paragraphs: readonly Paragraph[], from: number): readonly Paragraph[] {
  const ordered: Paragraph[] = [];
  for (let step = 0; ordered.length < paragraphs.length; step += 1) {
    const before = paragraphs[from - step];
    const after = step > 0 ? paragraphs[from + step] : undefined;
    if (before) ordered.push(before);
    if (after) ordered.push(after);
  }
  return ordered;
}

function placeOfControl(paragraph: Paragraph, control: ControlSpan): Place {
  return { ...placeIn(paragraph, control.start, paragraph.text.slice(control.start, control.end)), controlId: control.id };
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
