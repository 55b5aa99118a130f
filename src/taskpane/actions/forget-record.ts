import type { Typed } from "../state/pending-values";
import { openDocumentOf, type Deps } from "./deps";
import { loadRecordOnce, takeChangedRecord } from "./save-record";

/**
 * Deletes what the document keeps for us. Marks that are still there are kept, or nobody could clear them any more; so is what
 * was typed since.
 * @param typed what the writer knows to be lost with it
 * @returns whether there was anything
 * @throws WordFailure
 */
export async function forgetRecord(deps: Deps, typed: Typed): Promise<boolean> {
  return deps.inSaveTurn(async () => {
    const had = await hasRecord(deps);
    const open = openDocumentOf(deps.getState());
    if (!open) return false;
    const lost = Object.keys(typed).filter((id) => open.typed[id] === typed[id]);
    const kept = Object.fromEntries(Object.entries(open.typed).filter(([id]) => !lost.includes(id)));
    await deps.host.saveRecord({ version: 1, marks: open.kept.marks, typed: kept, lastWrite: null });
    deps.dispatch({ type: "recordForgotten", marks: open.kept.marks });
    deps.dispatch({ type: "typedDropped", ids: lost });
    return had;
  });
}

/**
 * Whether the document keeps anything for us now; what another page over it wrote meanwhile is taken in first. Inside a save turn.
 * @throws WordFailure
 */
export async function hasRecord(deps: Deps): Promise<boolean> {
  await loadRecordOnce(deps);
  await takeChangedRecord(deps);
  return (await deps.host.loadRecord()) !== null;
}
