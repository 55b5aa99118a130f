import { editRecords } from "./edit-records";
import { queuePlaces } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import { queuePutBack, queueWrites, type PlaceWrite } from "./write-places";
import type { BeforeWrite, EditOutcome, EditRequest, WriteRecord } from "./word-host";

/**
 * Replaces texts in place with the formatting of the run they stand in. Two round trips, whatever the number.
 * Places whose text has changed are left alone and reported; the others are written. Word cannot write on a condition: what someone
 * typed into a place between the two is seen by the write itself, and put back in a third.
 * @throws WordFailure; also when `beforeWrite` fails, and then nothing was written
 */
export async function applyEdits(reading: Reading, requests: readonly EditRequest[], beforeWrite: BeforeWrite<WriteRecord>): Promise<EditOutcome> {
  if (requests.length === 0) return { applied: [], stale: [], unsupported: [] };
  return inWord(async (context) => {
    const places = queuePlaces(context, reading, requests, "text");
    await context.sync();

    const outcome = { applied: [] as string[], stale: [] as string[], unsupported: [] as string[] };
    const writes: { request: EditRequest; target: PlaceWrite["target"] }[] = [];
    places().forEach((found, index) => {
      const request = requests[index];
      if (!request) return;
      if (found.kind === "found") writes.push({ request, target: found.target });
      else outcome[found.kind].push(request.id);
    });
    if (writes.length === 0) return outcome;

    await beforeWrite({ kind: "edits", paragraphs: editRecords(reading, writes.map(({ request }) => request)) });
    const typedOver = queueWrites(writes);
    await context.sync();

    const overtaken = typedOver();
    if (overtaken.length > 0) {
      queuePutBack(overtaken);
      await context.sync();
    }
    const idsOf = (some: readonly PlaceWrite[]): readonly string[] => some.map(({ request }) => request.id);
    return { ...outcome, applied: idsOf(writes.filter((write) => !overtaken.includes(write))), stale: [...outcome.stale, ...idsOf(overtaken)] };
  });
}
