import { storyKey } from "../../snapshot/story-key";
import type { MarkRecord } from "../../word/word-host";

/**
 * Ctrl+Z after 清除标记 brings our colours back without their records; a new mark would then take them for the writer's own. Where all
 * places of the last clearing that are marked now have our colour again, that is what happened, and the colours of before come
 * from there. A single one among them was coloured by the writer.
 * @param records new marks with the colours that stand in the document
 * @param cleared the marks that were taken away last
 */
export function withEarlierColours(records: readonly MarkRecord[], cleared: readonly MarkRecord[]): readonly MarkRecord[] {
  const known = new Map(cleared.map((mark) => [placeOf(mark), mark]));
  const cameBack = records.flatMap((record) => {
    const earlier = known.get(placeOf(record));
    return earlier ? [{ record, earlier }] : [];
  });
  const isUndone = cameBack.every(({ record, earlier }) => record.before.some(({ colour }) => colour === earlier.colour));
  if (!isUndone) return records;
  const before = new Map(cameBack.map(({ record, earlier }) => [record.id, earlier.before]));
  return records.map((record) => ({ ...record, before: before.get(record.id) ?? record.before }));
}

/** By the words around it: paragraphs may have come in before it. */
function placeOf({ story, left, excerpt, right, controlId }: MarkRecord): string {
  return JSON.stringify([storyKey(story), left, excerpt, right, controlId ?? null]);
}
