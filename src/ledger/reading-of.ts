import { cellNumber } from "./cell-number";
import type { LedgerReading, LedgerSheet } from "./types";
import { uprightSheet } from "./upright-sheet";
import { MOST_COLUMNS, MOST_ROWS } from "./xlsx/read-sheet";

/** Sheets that were read, as the answer: those with content, or why there are none. */
export function readingOf(sheets: readonly LedgerSheet[]): LedgerReading {
  const full = sheets.map(uprightSheet).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
  if (full.length === 0) return { kind: "refused", reason: "empty" };
  if (full.some(({ rows }) => rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS))) {
    return { kind: "refused", reason: "too-large" };
  }
  const hasNumber = full.some(({ rows }) => rows.some((row) => row.some((cell) => cellNumber(cell) !== null)));
  return hasNumber ? { kind: "read", sheets: full } : { kind: "refused", reason: "no-numbers" };
}
