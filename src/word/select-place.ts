import type { Place } from "../snapshot/types";
import { queuePlaces } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";

/**
 * Selects a place in the document, which also scrolls to it. Two round trips.
 * @returns false when the text there has changed or cannot be reached; nothing was selected then
 * @throws WordFailure
 */
export async function selectPlace(reading: Reading, place: Place): Promise<boolean> {
  return inWord(async (context) => {
    const places = queuePlaces(context, reading, [place], "text");
    await context.sync();
    const found = places()[0];
    if (found?.kind !== "found") return false;
    found.target.select();
    await context.sync();
    return true;
  });
}
