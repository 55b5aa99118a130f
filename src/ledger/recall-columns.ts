import { keyOfRow } from "./columns-key";
import type { LedgerColumns, LedgerSheet, RememberedColumns } from "./types";

const HEADER_ROWS_MOST = 30;

/**
 * The columns that were confirmed for a table with the same titles, wherever in the sheet the titles stand now.
 * @returns null when no such table was seen
 */
export function recallColumns(sheet: LedgerSheet, remembered: RememberedColumns): LedgerColumns | null {
  for (let row = 0; row < Math.min(sheet.rows.length, HEADER_ROWS_MOST); row += 1) {
    const key = keyOfRow(sheet, row);
    const columns = key === null || !Object.hasOwn(remembered, key) ? undefined : remembered[key];
    if (columns !== undefined) return { ...columns, firstRow: row + columns.firstRow };
  }
  return null;
}
