import type { Deps } from "./deps";
import { selectPlace } from "./select-place";

/** Long enough that Tab or Enter through the rows does not drag the document along. */
const restOfRow = 250;

/**
 * Shows one place of a tally in the document.
 * @param place which of its places, from 0
 */
export async function selectTally(deps: Deps, id: string, place: number): Promise<void> {
  await selectPlace(deps, {
    where: "fill",
    rest: restOfRow,
    find: ({ tallies }) => tallies.find((tally) => tally.id === id)?.places[place],
  });
}
