import type { Place } from "../../snapshot/types";
import type { View } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { relocate } from "../state/relocate";
import { attempt, reportFailure, settleFailure } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { readDocument } from "./read-document";

interface Wish {
  /** The place in the newest reading, asked for when its turn has come: a write may have gone before. */
  readonly find: (reading: Reading) => Place | undefined;
  readonly where: View;
  /** Milliseconds to wait for a later wish, 0 for a click. */
  readonly rest: number;
}

/**
 * Selects a place in the document; part of other actions. Of several wishes in quick succession only the last counts. A place
 * that changed meanwhile is looked for once more in a new reading.
 */
export async function selectPlace(deps: Deps, { find, where, rest }: Wish): Promise<void> {
  await deps.latestSelection(rest, async () => {
    const missed = await deps.inTurn(() => selectIn(deps, find, where));
    if (!missed) return;
    await attempt(deps, "select", where, async () => {
      const { snapshot } = await readDocument(deps);
      const moved = relocate(missed.place, missed.reading.snapshot, snapshot);
      if (moved && (await deps.host.select(snapshot, moved))) return;
      deps.dispatch({ type: "noticed", where, notice: { id: "stale", count: 1 } });
    });
  });
}

/** @returns the place that is no longer as it was read; null when all is done */
async function selectIn(deps: Deps, find: Wish["find"], where: View): Promise<{ place: Place; reading: Reading } | null> {
  const reading = openDocumentOf(deps.getState())?.reading;
  const place = reading && find(reading);
  if (!place) return null;
  try {
    const isSelected = await deps.host.select(reading.snapshot, place);
    settleFailure(deps, "select");
    return isSelected ? null : { place, reading };
  } catch (error) {
    reportFailure(deps, { verb: "select", where, remedy: null, error });
    return null;
  }
}
