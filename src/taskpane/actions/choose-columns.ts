import type { LedgerColumns } from "../../ledger/types";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { matchesStep } from "./show-sheet";

/** The writer says what the columns hold: remembered for tables of the same make, and on to the matches. */
export async function confirmColumns(deps: Deps, columns: LedgerColumns): Promise<void> {
  const { matchLedger, rememberColumns } = await loadPart("ledger");
  const open = openDocumentOf(deps.getState());
  const step = open?.bringIn?.step;
  if (!open?.bringIn || step?.kind !== "columns") return;
  const sheet = open.bringIn.sheets[step.sheet];
  if (!sheet) return;
  deps.doors.keepColumns(rememberColumns(sheet, columns, deps.doors.recallColumns()));
  deps.dispatch({ type: "bringInStepped", step: matchesStep(deps, step.sheet, columns, matchLedger(sheet, columns, open.reading?.tallies ?? [])) });
}

/** The writer looks at another sheet of the file. */
export async function chooseSheet(deps: Deps, index: number): Promise<void> {
  const { guessColumns, recallColumns } = await loadPart("ledger");
  const sheet = openDocumentOf(deps.getState())?.bringIn?.sheets[index];
  if (!sheet) return;
  const columns = recallColumns(sheet, deps.doors.recallColumns()) ?? guessColumns(sheet) ?? { label: 0, value: 1, unit: null, section: null, id: null, firstRow: 0 };
  deps.dispatch({ type: "bringInStepped", step: { kind: "columns", sheet: index, columns } });
}
