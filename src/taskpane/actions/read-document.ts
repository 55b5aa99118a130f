import type { Reading } from "../state/reading";
import { Cancelled } from "./cancel";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { readTimed } from "./read-timed";

/**
 * Reads the document and checks it; part of other actions. Checks start after the page has had a chance to paint.
 * @returns the reading that is now in the state
 * @throws WordFailure; PartMissing when the checks could not be loaded; Cancelled when the writer gave up or a newer reading was asked for meanwhile
 */
export async function readDocument(deps: Deps): Promise<Reading> {
  const request = (openDocumentOf(deps.getState())?.readRequest ?? 0) + 1;
  deps.dispatch({ type: "readStarted", request });
  try {
    const [{ snapshot, took }, { nextReading }] = await deps.cancel.orCancelled(Promise.all([readTimed(deps), loadPart("reading")]));
    deps.dispatch({ type: "workStep", step: { kind: "checking", count: snapshot.paragraphs.length } });
    await deps.cancel.orCancelled(deps.pause(0));
    const reading = nextReading(deps.getState(), snapshot);
    deps.dispatch({ type: "readDone", request, reading, took });
    if (openDocumentOf(deps.getState())?.reading !== reading) throw new Cancelled();
    return reading;
  } catch (error) {
    deps.dispatch({ type: "readDropped", request });
    throw error;
  }
}

/**
 * Reads again after a write, so that lists and badges are right. A failure here does not undo the success before it: the old
 * reading stays, and every later verb finds its places stale and reads again.
 */
export async function readAgain(deps: Deps): Promise<void> {
  try {
    await readDocument(deps);
  } catch {
    return;
  }
}
