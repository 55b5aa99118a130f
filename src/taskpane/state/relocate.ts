import { storyKey } from "../../snapshot/story-key";
import type { DocumentSnapshot, Paragraph, Place } from "../../snapshot/types";

/**
 * Finds a place of an older snapshot in a newer one: the same text at the same offsets in the paragraph with the same text.
 * Where several paragraphs read the same, the place is known only if their number is unchanged.
 * @returns null when it cannot be told for certain
 */
export function relocate<T extends Place>(place: T, before: DocumentSnapshot, after: DocumentSnapshot): T | null {
  const old = before.paragraphs[place.range.paragraph];
  if (!old) return null;
  const olds = sameParagraphs(before, old);
  const news = sameParagraphs(after, old);
  const found = news.length === olds.length ? news[olds.indexOf(old)] : undefined;
  if (found?.text.slice(place.range.start, place.range.end) !== place.excerpt) return null;
  return { ...place, range: { ...place.range, paragraph: found.index } };
}

function sameParagraphs(snapshot: DocumentSnapshot, paragraph: Paragraph): readonly Paragraph[] {
  const key = storyKey(paragraph.story);
  return snapshot.paragraphs.filter((other) => other.text === paragraph.text && storyKey(other.story) === key);
}
