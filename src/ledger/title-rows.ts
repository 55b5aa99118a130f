import { cellNumber } from "./cell-number";
import { headerRole } from "./header-words";
import type { ColumnRole } from "./header-words";
import { mergedCells } from "./merged-cells";
import type { LedgerMerge, LedgerSheet } from "./types";

/** Rows of titles of one table: from the first to the last, from 0. */
export interface TitleRows {
  readonly first: number;
  readonly last: number;
}

/** More rows of titles than these are text above the table. */
const ROWS_MOST = 3;

/**
 * The rows of titles that belong together: 2025年 | 2026年 over 数量 | 同比 | 数量 | 同比.
 * @param row one of them
 */
export function titleRows(sheet: LedgerSheet, row: number): TitleRows {
  let [first, last] = [row, row];
  while (last - first < ROWS_MOST - 1 && isTitleRow(sheet.rows[first - 1]) && areOne(sheet, first - 1)) first -= 1;
  while (last - first < ROWS_MOST - 1 && isTitleRow(sheet.rows[last + 1]) && areOne(sheet, last)) last += 1;
  return { first, last };
}

/** Several titles, at least half of them known ones, and no number. */
function isTitleRow(row: readonly string[] | undefined): boolean {
  const cells = (row ?? []).filter((cell) => cell.trim() !== "");
  if (cells.length < 2 || cells.some((cell) => /[：:。]/u.test(cell))) return false;
  const known = cells.filter((cell) => headerRole(cell) !== null).length;
  return known * 2 >= cells.length && cells.every((cell) => cellNumber(cell) === null || headerRole(cell) !== null);
}

/** One of two rows leaves cells to the other: the titles above span those below, or go through. */
function areOne({ rows }: LedgerSheet, upper: number): boolean {
  const [above, below] = [rows[upper] ?? [], rows[upper + 1] ?? []];
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, column) => column).some((column) => ((above[column] ?? "") === "") !== ((below[column] ?? "") === ""));
}

/**
 * The titles of each column, from the top: ["2026年", "数量"]. A title over several columns counts for all of them: as the merged cells
 * say, or, without them, up to the next title of its row.
 */
export function columnTitles(sheet: LedgerSheet, { first, last }: TitleRows): readonly (readonly string[])[] {
  const rows = sheet.rows.slice(first, last + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = mergedCells(sheet);
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row, index) => {
      const own = row[column] ?? "";
      if (own !== "") return [own];
      if (!hasTitleBelow(rows.slice(index + 1), column)) return [];
      const over = spanning(sheet, merged(first + index, column), row, column);
      return over === "" ? [] : [over];
    }),
  );
}

function hasTitleBelow(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => (row[column] ?? "") !== "");
}

/** The title that spans a blank cell: of the merged cells that cover it, or the last one before it. */
function spanning(sheet: LedgerSheet, merge: LedgerMerge | undefined, row: readonly string[], column: number): string {
  if (merge !== undefined) return sheet.rows[merge.row]?.[merge.column] ?? "";
  if ((sheet.merges ?? []).length > 0) return "";
  return row.slice(0, column).filter((cell) => cell !== "").at(-1) ?? "";
}

/** What a column with these titles holds and how surely: one that says last year, the plan or a rate is no value whatever else it says. */
export function roleOfTitles(titles: readonly string[]): { readonly role: ColumnRole | null; readonly weight: number } | null {
  const roles = titles.map(headerRole).filter((role) => role !== null);
  const [first] = roles;
  if (first === undefined) return null;
  const without = roles.find(({ role }) => role === null);
  if (without !== undefined) return without;
  const named = roles.find(({ role }) => role !== "value");
  if (named !== undefined) return named;
  return { role: "value", weight: roles.reduce((sum, { weight }) => sum + weight, 0) };
}
