import { storyKey } from "../../snapshot/story-key";
import type { DocumentSnapshot, Place } from "../../snapshot/types";
import type { MarkRecord } from "../../word/word-host";

/**
 * The marks that touch any of these places. They are taken away before the text there is replaced, else the new text would
 * keep the colour and nobody would know that it is ours.
 */
export function marksAt<Mark extends MarkedPlace>(marks: readonly Mark[], snapshot: DocumentSnapshot, places: readonly Place[]): readonly Mark[] {
  return marks.filter((mark) => places.some((place) => touches(mark, snapshot, place)));
}

/** Where a mark stands; highlighted ones and drawn ones know it alike. */
type MarkedPlace = Pick<MarkRecord, "story" | "indexInStory" | "start" | "excerpt" | "controlId">;

function touches(mark: MarkedPlace, snapshot: DocumentSnapshot, place: Place): boolean {
  if (mark.controlId !== undefined && mark.controlId === place.controlId) return true;
  const paragraph = snapshot.paragraphs[place.range.paragraph];
  if (!paragraph || paragraph.indexInStory !== mark.indexInStory || storyKey(paragraph.story) !== storyKey(mark.story)) return false;
  return mark.start < place.range.end && place.range.start < mark.start + mark.excerpt.length;
}
