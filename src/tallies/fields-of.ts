import type { DocumentSnapshot, Place } from "../snapshot/types";
import { withOwnWords } from "./own-words";
import { sentenceKeys } from "./sentence-keys";
import type { SentenceKey } from "./sentence-keys";
import type { FilledField } from "./types";

/**
 * What is remembered of places in plain text and in controls that others made, so that they stay fields once they hold a
 * number. It makes no difference whether the snapshot was read before or after they were filled. A place that is no number,
 * mask or blank before a measure word is left out.
 * @param places the places in this snapshot, with their tallies' ids; the controls of our skeletons need no memory
 */
export function fieldsOf(snapshot: DocumentSnapshot, places: readonly { readonly id: string; readonly place: Place }[]): readonly FilledField[] {
  if (places.length === 0) return [];
  const keys = new Map<number, SentenceKey[]>();
  for (const key of sentenceKeys(snapshot)) {
    const earlier = keys.get(key.paragraph);
    if (earlier === undefined) keys.set(key.paragraph, [key]);
    else earlier.push(key);
  }
  return places.flatMap(({ id, place }) => {
    const field = fieldAt(keys.get(place.range.paragraph) ?? [], snapshot, place);
    return field === null ? [] : [{ id, ...field }];
  });
}

function fieldAt(keys: readonly SentenceKey[], snapshot: DocumentSnapshot, { range }: Place): Omit<FilledField, "id"> | null {
  const text = snapshot.paragraphs[range.paragraph]?.text ?? "";
  for (const { key, slots, repeat } of keys) {
    const slot = slots.findIndex(({ leadStart, start, measure }) => leadStart <= range.start && range.start <= start && measure !== null);
    const { measure = null, leadStart = 0 } = slots[slot] ?? {};
    if (measure === null) continue;
    const own = { before: text.slice(leadStart, range.start), behind: text.slice(range.end, measure.wordStart) };
    return { sentence: withOwnWords(key, slot, own), slot, repeat };
  }
  return null;
}
