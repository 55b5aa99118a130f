import { withLastYear } from "../state/with-last-year";
import { attempt } from "./attempt";
import { unmarkAll } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/** 撤回上次: undoes the add-in's last write, if the text there is still as it was written. */
export async function restoreLast(deps: Deps): Promise<void> {
  const where = deps.getState().view;
  await attempt(deps, "restore", where, async ({ wayBack }) => {
    if (!openDocumentOf(deps.getState())?.kept.lastWrite) return;
    const { snapshot } = await readDocument(deps);
    const lastWrite = openDocumentOf(deps.getState())?.kept.lastWrite;
    if (!lastWrite) return;
    wayBack("restore");
    // The text that goes takes its marks with it; colours of before must not come back under them.
    if (lastWrite.kind !== "edits") await unmarkAll(deps, snapshot);
    const outcome = await deps.host.restore(snapshot, lastWrite);
    if (outcome.kind === "edited") {
      deps.dispatch({ type: "noticed", where, notice: { id: "restoreRefused" } });
      return;
    }
    const { lastYear } = lastWrite;
    await saveRecord(deps, (kept) => withLastYear({ ...kept, lastWrite: null }, lastYear ?? kept.lastYear ?? {}));
    await readAgain(deps);
    deps.dispatch({ type: "noticed", where, notice: { id: "restored" } });
  });
}
