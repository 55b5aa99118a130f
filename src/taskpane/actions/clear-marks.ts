import type { DocumentSnapshot, Place } from "../../snapshot/types";
import type { MarkRecord } from "../../word/word-host";
import { countMarks } from "../state/drawn";
import { marksAt } from "../state/marks-at";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { drawnIn, eraseDrawn } from "./draw-findings";
import { readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/** Takes all marks away and puts the colours of before back. Reads first: the writer may have typed in between. */
export async function clearMarks(deps: Deps): Promise<void> {
  await attempt(deps, "clear", "check", async ({ wayBack }) => {
    const { snapshot } = await readDocument(deps);
    const open = openDocumentOf(deps.getState());
    if (!open) return;
    const places = countMarks(open);
    wayBack("clearMarks");
    const left = await unmarkAll(deps, snapshot);
    deps.dispatch({
      type: "noticed",
      where: "check",
      notice: left.length > 0 ? { id: "marksLeft", places: left.length } : { id: "cleared", places, isDrawn: open.kept.marks.length === 0 && places > 0 },
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
  deps.dispatch({ type: "marksCleared", marks: marks.filter((mark) => gone.has(mark.id)) });
  await saveRecord(deps, (kept) => ({ ...kept, marks: kept.marks.filter((mark) => !gone.has(mark.id)) }));
  return outcome.left;
}

/**
 * Takes all marks away, highlighted and drawn; part of other actions.
 * @returns the highlights that are still there
 * @throws WordFailure
 */
export async function unmarkAll(deps: Deps, snapshot: DocumentSnapshot): Promise<readonly MarkRecord[]> {
  const { kept, drawn } = openDocumentOf(deps.getState()) ?? { kept: { marks: [] }, drawn: [] };
  await eraseDrawn(deps, drawn);
  return unmark(deps, snapshot, kept.marks);
}

/**
 * Takes the marks away that touch any of these places; part of other actions, before the text there is replaced.
 * @throws WordFailure
 */
export async function unmarkAt(deps: Deps, snapshot: DocumentSnapshot, places: readonly Place[]): Promise<void> {
  const { kept, drawn } = openDocumentOf(deps.getState()) ?? { kept: { marks: [] }, drawn: [] };
  await eraseDrawn(deps, marksAt(drawnIn(snapshot, drawn), snapshot, places), { areStanding: true });
  await unmark(deps, snapshot, marksAt(kept.marks, snapshot, places));
}
