import type { MatchRow } from "./match-rows";

/** The writer ticks a row or not; another row for the same tally gives way. */
export function tickRow(rows: readonly MatchRow[], index: number, ticked: boolean): readonly MatchRow[] {
  const chosen = rows[index];
  if (!chosen) return rows;
  return rows.map((row, at) => {
    if (at === index) return { ...row, ticked };
    return ticked && row.tallyId !== null && row.tallyId === chosen.tallyId ? { ...row, ticked: false } : row;
  });
}

/** The writer says which tally a row is for: that ticks it; null leaves it out. */
export function chooseTally(rows: readonly MatchRow[], index: number, tallyId: string | null): readonly MatchRow[] {
  const chosen = rows.map((row, at) => (at === index ? { ...row, tallyId } : row));
  return tickRow(chosen, index, tallyId !== null);
}
