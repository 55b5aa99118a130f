import type { Kept } from "../state/pane-state";
import { openDocumentOf, type Deps } from "./deps";

/**
 * Writes what the document keeps for us: one whole record at a time, so that two savings never race. A record that could not
 * be loaded at opening is loaded first, else it would be overwritten.
 * @param change gets what is kept and gives what is to be kept; the state follows only once it is saved
 * @throws WordFailure
 */
export async function saveRecord(deps: Deps, change: (kept: Kept) => Kept): Promise<void> {
  await deps.inSaveTurn(async () => {
    await loadRecordOnce(deps);
    const open = openDocumentOf(deps.getState());
    if (!open) return;
    const kept = change(open.kept);
    await deps.host.saveRecord({ version: 1, ...kept, typed: open.typed });
    deps.dispatch({ type: "kept", kept });
  });
}

/** @throws WordFailure */
export async function loadRecordOnce(deps: Deps): Promise<void> {
  if (openDocumentOf(deps.getState())?.keptKnown !== false) return;
  deps.dispatch({ type: "recordLoaded", record: await deps.host.loadRecord() });
}
