import type { LedgerColumns, LedgerMatch, LedgerSheet } from "../../ledger/types";
import type { BringInStep } from "../state/bring-in";
import { columnsAreSure } from "../state/columns-are-sure";
import { rowsOf } from "../state/match-rows";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";

/**
 * Shows what a table that was read asks of the writer next; part of other actions. A sheet of ours and columns that the writer
 * confirmed before lead straight to the matches, others to the question what the columns hold.
 */
export async function showSheet(deps: Deps, sheets: readonly LedgerSheet[]): Promise<void> {
  const ledger = await loadPart("ledger");
  const known = deps.doors.recallColumns();
  const tallies = openDocumentOf(deps.getState())?.reading?.tallies ?? [];

  let question: BringInStep | null = null;
  for (const [index, sheet] of sheets.entries()) {
    const ours = ledger.readMissingSheet(sheet, tallies);
    if (ours) {
      step(deps, sheets, matchesStep(deps, index, null, ours));
      return;
    }
    const recalled = ledger.recallColumns(sheet, known);
    if (recalled) {
      step(deps, sheets, matchesStep(deps, index, recalled, ledger.matchLedger(sheet, recalled, tallies)));
      return;
    }
    const columns: LedgerColumns | null = question ? null : ledger.guessColumns(sheet);
    if (!columns) continue;
    const matches = ledger.matchLedger(sheet, columns, tallies);
    const isSure: boolean = sheets.length === 1 && columnsAreSure(sheet, columns, matches);
    question = isSure ? matchesStep(deps, index, columns, matches) : { kind: "columns", sheet: index, columns };
  }
  step(deps, sheets, question ?? { kind: "start", refusal: "no-numbers" });
}

/** The list of matches, as it opens. */
export function matchesStep(deps: Deps, sheet: number, columns: LedgerColumns | null, matches: readonly LedgerMatch[]): BringInStep {
  const open = openDocumentOf(deps.getState());
  return { kind: "matches", sheet, columns, rows: rowsOf(matches, open?.reading?.tallies ?? [], open?.typed ?? {}) };
}

function step(deps: Deps, sheets: readonly LedgerSheet[], next: BringInStep): void {
  deps.dispatch({ type: "bringInStepped", step: next, sheets });
}
