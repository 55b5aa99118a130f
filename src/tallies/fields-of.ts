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
  const wanted = new Set(places.map(({ place }) => place.range.paragraph));
  const slots = new Map<string, { readonly sentence: SentenceKey; readonly slot: number }>();
  for (const sentence of sentenceKeys(snapshot)) {
    if (!wanted.has(sentence.paragraph)) continue;
    sentence.slots.forEach(({ leadStart, start, measure }, slot) => {
      if (measure === null) return;
      // A place may begin with 约 or at the number behind it.
      for (let at = leadStart; at <= start; at += 1) slots.set(`${sentence.paragraph}:${at}`, { sentence, slot });
    });
  }
  return places.flatMap(({ id, place: { range } }) => {
    const found = slots.get(`${range.paragraph}:${range.start}`);
    const { leadStart, measure = null } = found?.sentence.slots[found.slot] ?? {};
    if (found === undefined || leadStart === undefined || measure === null) return [];
    const { sentence, slot } = found;
    const text = snapshot.paragraphs[range.paragraph]?.text ?? "";
    const own = { before: text.slice(leadStart, range.start), behind: text.slice(range.end, measure.wordStart) };
    return [{ id, sentence: withOwnWords(sentence.key, slot, own), slot, repeat: sentence.repeat }];
  });
}
