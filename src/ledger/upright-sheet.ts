import { cellNumber } from "./cell-number";
import { headerRole } from "./header-words";
import type { LedgerSheet } from "./types";

/** A table that lies on its side has few rows. */
const ROWS_MOST = 6;

/**
 * Sets a table upright that lies on its side: names in its first row, numbers below, and no column of names. Others stay as they are.
 */
export function uprightSheet(sheet: LedgerSheet): LedgerSheet {
  const rows = sheet.rows.filter((row) => row.some((cell) => cell !== ""));
  // One cell alone above the table is its title.
  const table = rows.filter((row, index) => index > 0 || row.filter((cell) => cell !== "").length > 1);
  const [names = [], ...below] = table;
  if (table.length > ROWS_MOST || !areNames(names)) return sheet;
  if (!below.every(holdsNoNames) || !below.some((row) => numbersIn(row) > 1)) return sheet;
  const width = Math.max(...table.map((row) => row.length));
  return { name: sheet.name, rows: Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? "")) };
}

/** Words, and more of them than titles of columns. */
function areNames(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== "");
  const titles = cells.filter((cell) => headerRole(cell) !== null).length;
  return cells.length > 1 && titles * 2 < cells.length && cells.every((cell) => /\p{L}/u.test(cell) && cellNumber(cell) === null);
}

/** Numbers, or gaps; in front the title of the row may stand: 数量, 2026年. */
function holdsNoNames(row: readonly string[]): boolean {
  return row.every((cell, column) => !/\p{L}/u.test(cell) || cellNumber(cell) !== null || (column === 0 && headerRole(cell) !== null));
}

function numbersIn(row: readonly string[]): number {
  return row.filter((cell) => cellNumber(cell) !== null).length;
}
