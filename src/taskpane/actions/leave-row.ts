import { settledIds } from "../state/pending-values";
import { openDocumentOf, type Deps } from "./deps";
import { saveTyped } from "./keep-typed";

/**
 * The writer leaves a row: what was typed is kept with the document at once, as the pane may be closed next. It is forgotten
 * when it changes nothing, so that the row follows the document again.
 */
export async function leaveRow(deps: Deps, id: string): Promise<void> {
  const open = openDocumentOf(deps.getState());
  if (!open?.reading || open.typed[id] === undefined) return;
  const ids = settledIds(open.reading.tallies, open.typed, [id]);
  if (ids.length > 0) deps.dispatch({ type: "typedDropped", ids });
  await saveTyped(deps, 0);
}
