import type { DocumentSnapshot } from "../../snapshot/types";
import type { MarkRecord } from "../../word/word-host";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/** Takes all marks away and puts the colours of before back. Reads first: the writer may have typed in between. */
export async function clearMarks(deps: Deps): Promise<void> {
  await attempt(deps, "clear", "check", async ({ wayBack }) => {
    const { snapshot } = await readDocument(deps);
    const marks = openDocumentOf(deps.getState())?.kept.marks ?? [];
    wayBack("clearMarks");
    const left = await unmark(deps, snapshot, marks);
    deps.dispatch({
      type: "noticed",
      where: "check",
      notice: left.length > 0 ? { id: "marksLeft", places: left.length } : { id: "cleared", places: marks.length },
    });
  });
}

/**
 * Takes some marks away; part of other actions. The record lets go of a mark only after its colour is back.
 * @returns the marks that are still there
 * @throws WordFailure
 */
export async function unmark(deps: Deps, snapshot: DocumentSnapshot, marks: readonly MarkRecord[]): Promise<readonly MarkRecord[]> {
  if (marks.length === 0) return [];
  const outcome = await deps.host.clearMarks(snapshot, marks);
  const gone = new Set([...outcome.cleared, ...outcome.vanished]);
  await saveRecord(deps, (kept) => ({ ...kept, marks: kept.marks.filter((mark) => !gone.has(mark.id)) }));
  return outcome.left;
}
