import { cellNumber } from "./cell-number";
import type { LedgerSheet } from "./types";
import { isUnit } from "./unit-of";

/** What the cells of a column look like, each a count of cells. */
export interface ColumnFacts {
  readonly filled: number;
  readonly numbers: number;
  readonly units: number;
  /** Cells with Chinese or other words that are neither a number nor a unit. */
  readonly words: number;
  readonly distinctWords: number;
  /** Characters of all word cells. */
  readonly wordLength: number;
  /** 1, 2, 3 … or years: numbers that count nothing. */
  readonly isSerial: boolean;
}

/** Rows that are looked at; more tell nothing new. */
const ROWS_MOST = 500;

/** The facts of each column below the titles. */
export function columnFacts(sheet: LedgerSheet, firstRow: number): readonly ColumnFacts[] {
  const rows = sheet.rows.slice(firstRow, firstRow + ROWS_MOST);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => factsOf(rows.map((row) => row[column] ?? "").filter((cell) => cell !== "")));
}

function factsOf(cells: readonly string[]): ColumnFacts {
  const numbers = cells.map((cell) => cellNumber(cell)?.value).filter((value) => value !== undefined);
  const units = cells.filter((cell) => isUnit(cell.normalize("NFKC").trim()));
  const words = cells.filter((cell) => /\p{L}/u.test(cell) && cellNumber(cell) === null && !isUnit(cell.normalize("NFKC").trim()));
  return {
    filled: cells.length,
    numbers: numbers.length,
    units: units.length,
    words: words.length,
    distinctWords: new Set(words).size,
    wordLength: words.reduce((sum, cell) => sum + cell.length, 0),
    isSerial: isSerial(numbers),
  };
}

function isSerial(numbers: readonly string[]): boolean {
  if (numbers.length === 0) return false;
  const isCounting = numbers.length > 2 && numbers.every((value, index) => Number(value) === Number(numbers[0]) + index);
  return isCounting || numbers.every((value) => /^(?:19|20)\d{2}$/.test(value));
}
