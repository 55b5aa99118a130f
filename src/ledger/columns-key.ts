import { cellNumber } from "./cell-number";
import { headerRole } from "./header-words";
import { columnTitles, titleRows } from "./title-rows";
import type { LedgerColumns, LedgerSheet } from "./types";

/** Separates titles; stands in no cell. */
const BETWEEN = "\u001f";
const KEY_MOST = 300;

/**
 * What tells tables of the same make: the words of their column titles.
 * @param columns the columns as they were confirmed; the titles are looked for in the rows above the first
 * @returns null for a table without titles
 */
export function columnsKey(sheet: LedgerSheet, columns: Pick<LedgerColumns, "firstRow">): string | null {
  return keyAndRow(sheet, columns.firstRow)?.key ?? null;
}

/** The key, and the row of the titles it is made of. */
export function keyAndRow(sheet: LedgerSheet, firstRow: number): { readonly key: string; readonly row: number } | null {
  for (let row = Math.min(firstRow, sheet.rows.length) - 1; row >= 0; row -= 1) {
    const key = keyOfRow(sheet, row);
    if (key !== null) return { key, row };
  }
  return null;
}

/** The key of the titles that end in a row, those above them included: the same words under another year are another table. */
export function keyOfRow(sheet: LedgerSheet, row: number): string | null {
  const own = titlesKey(sheet.rows[row] ?? []);
  if (own === null) return null;
  const { first, last } = titleRows(sheet, row);
  if (first === last) return own;
  return row === last ? titlesKey(columnTitles(sheet, { first, last }).map((titles) => titles.join(" "))) : null;
}

/** The key of a row of titles; null for one cell alone and for a row with numbers. */
function titlesKey(row: readonly string[]): string | null {
  const titles = row.map((cell) => cell.normalize("NFKC").replace(/\s+/gu, ""));
  if (titles.filter((title) => title !== "").length < 2) return null;
  if (row.some((cell) => cellNumber(cell) !== null && headerRole(cell) === null)) return null;
  return titles.join(BETWEEN).slice(0, KEY_MOST);
}
