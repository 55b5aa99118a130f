import type { Tally } from "../tallies/types";
import { matchLedger } from "./match-ledger";
import { SHEET_TEXTS } from "./sheet-texts";
import type { LedgerColumns, LedgerMatch, LedgerSheet, SheetTexts } from "./types";

const HEADER_ROWS_MOST = 30;

/**
 * The filled rows of the sheet of missing numbers that we wrote, wherever its columns and rows stand now.
 * @returns null when the sheet is not ours; an empty list when it is and nothing was filled in
 */
export function readMissingSheet(sheet: LedgerSheet, tallies: readonly Tally[]): readonly LedgerMatch[] | null {
  const columns = ownColumns(sheet);
  return columns === null ? null : matchLedger(sheet, columns, tallies);
}

function ownColumns(sheet: LedgerSheet): LedgerColumns | null {
  for (const [row, cells] of sheet.rows.slice(0, HEADER_ROWS_MOST).entries()) {
    for (const texts of Object.values(SHEET_TEXTS)) {
      const columns = columnsBy(cells, texts, row);
      if (columns !== null) return columns;
    }
  }
  return null;
}

/** The sheet is ours when it has our ids, names and values; who fills it in may take other columns away. */
function columnsBy(cells: readonly string[], texts: SheetTexts, row: number): LedgerColumns | null {
  const titled = (title: string): number | null => {
    const at = cells.findIndex((cell) => cell.trim() === title);
    return at < 0 ? null : at;
  };
  const [label, value, id] = [titled(texts.label), titled(texts.value), titled(texts.id)];
  if (label === null || value === null || id === null) return null;
  return { label, value, id, unit: titled(texts.unit), section: titled(texts.section), firstRow: row + 1 };
}
