import type { Kept } from "../state/pane-state";
import { withHistory } from "../state/write-history";
import { openDocumentOf, type Deps } from "./deps";

/**
 * Writes what the document keeps for us: one whole record at a time, so that two savings never race. A record that could not
 * be loaded at opening is loaded first, else it would be overwritten; what a ribbon command or the pane wrote meanwhile is taken in.
 * A new write goes before the earlier ones, and one that was taken back makes room for the one before it.
 * @param change gets what is kept and gives what is to be kept; the state follows only once it is saved
 * @throws WordFailure
 */
export async function saveRecord(deps: Deps, change: (kept: Kept) => Kept): Promise<void> {
  await deps.inSaveTurn(async () => {
    await loadRecordOnce(deps);
    await takeChangedRecord(deps);
    const open = openDocumentOf(deps.getState());
    if (!open) return;
    const action = open.work && { verb: open.work.verb, at: open.work.began };
    const wanted = change(open.kept);
    // After 提交前清理 nothing is put into the file again before there is something new to keep.
    if (open.isForgotten && wanted === open.kept && Object.keys(open.typed).length === 0) return;
    const kept = withHistory(open.kept, wanted, action ?? undefined);
    await deps.host.saveRecord({ version: 1, ...kept, typed: open.typed });
    deps.dispatch({ type: "kept", kept });
  });
}

/** @throws WordFailure */
export async function loadRecordOnce(deps: Deps): Promise<void> {
  if (openDocumentOf(deps.getState())?.keptKnown !== false) return;
  deps.dispatch({ type: "recordLoaded", record: await deps.host.loadRecord() });
}

/**
 * Takes in what another page over the same document wrote since the record was loaded or saved here; inside a save turn.
 * @throws WordFailure
 */
export async function takeChangedRecord(deps: Deps): Promise<void> {
  if (!openDocumentOf(deps.getState())?.keptKnown) return;
  const changed = await deps.host.changedRecord();
  if (changed) deps.dispatch({ type: "recordChanged", ...changed });
}
