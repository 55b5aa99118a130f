import type { LedgerMerge, LedgerSheet } from "./types";

/** Looks up which merged cell covers a place of the sheet. */
export type MergedCells = (row: number, column: number) => LedgerMerge | undefined;

/** @param sheet only its merged cells are looked at */
export function mergedCells({ merges = [] }: LedgerSheet): MergedCells {
  const byColumn = new Map<number, LedgerMerge[]>();
  for (const merge of merges) {
    // A merge over very many columns is a title.
    for (let column = merge.column; column < merge.column + Math.min(merge.columns, 64); column += 1) {
      const known = byColumn.get(column);
      if (known === undefined) byColumn.set(column, [merge]);
      else known.push(merge);
    }
  }
  for (const known of byColumn.values()) known.sort((a, b) => a.row - b.row);
  return (row, column) => lastAtOrAbove(byColumn.get(column) ?? [], row);
}

function lastAtOrAbove(merges: readonly LedgerMerge[], row: number): LedgerMerge | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const found = merges[low - 1];
  return found !== undefined && row < found.row + found.rows ? found : undefined;
}
