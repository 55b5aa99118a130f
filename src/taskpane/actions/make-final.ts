import { filledControls } from "../state/filled-controls";
import { attempt } from "./attempt";
import { unmark } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/**
 * 转为普通文字: what is filled in becomes plain text and leaves the form; what is still missing stays a field. The words and their
 * format do not change. 撤回 cannot put frames back, so the last write is forgotten with them.
 */
export async function makeFinal(deps: Deps): Promise<void> {
  await attempt(deps, "final", "fill", async () => {
    const { snapshot } = await readDocument(deps);
    const kept = openDocumentOf(deps.getState())?.kept;
    if (!kept) return;
    const ids = filledControls(snapshot);
    // A mark in a control is known by the control; it would not be found again without it.
    await unmark(deps, snapshot, kept.marks.filter(({ controlId }) => controlId !== undefined && ids.includes(controlId)));
    const { removed } = await deps.host.removeControls(ids);
    const fields = kept.fields?.length ?? 0;
    await saveRecord(deps, (known) => ({ ...known, fields: [], lastWrite: null, earlier: [] }));
    await readAgain(deps);
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "final", places: removed.length + fields, locked: ids.length - removed.length } });
  });
}
