import { queueCursor } from "./cursor-paragraph";
import { readInWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import type { CursorPlace } from "./word-host";

/**
 * Which paragraph of the snapshot holds the cursor; of a selection its end. One round trip.
 * @throws WordFailure
 */
export async function readCursor(reading: Reading): Promise<CursorPlace> {
  return readInWord(async (context) => {
    const { place } = queueCursor(context, reading);
    await context.sync();
    return place();
  });
}
