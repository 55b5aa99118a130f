import { reportFailure, settleFailure } from "./attempt";
import type { Deps } from "./deps";
import { saveRecord } from "./save-record";

/** A pause in typing after which what was typed is kept with the document. */
const restOfTyping = 800;

/** Takes what the writer typed into a row, and keeps it with the document once the typing rests. */
export async function keepTyped(deps: Deps, id: string, text: string): Promise<void> {
  deps.dispatch({ type: "typed", id, text });
  await saveTyped(deps, restOfTyping);
}

/** Keeps the typed values with the document after a rest in milliseconds. */
export async function saveTyped(deps: Deps, rest: number): Promise<void> {
  await deps.latestTyping(rest, async () => {
    try {
      await saveRecord(deps, (kept) => kept);
      settleFailure(deps, "keep");
    } catch (error) {
      reportFailure(deps, { verb: "keep", where: "fill", remedy: null, error });
    }
  });
}
