import type { LedgerColumns, LedgerMatch, LedgerSheet } from "../../ledger/types";

const number = /^[-−]?[\d,，.．０-９]+\s*[^\d\s]{0,4}$/u;

/**
 * Whether columns that were guessed can be taken without asking: one column alone holds numbers, so that none of another year
 * or a running number can be meant, and at least half of the rows found their tally by name.
 */
export function columnsAreSure(sheet: LedgerSheet, columns: LedgerColumns, matches: readonly LedgerMatch[]): boolean {
  const rows = sheet.rows.slice(columns.firstRow);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== columns.value);
  if (others.some((column) => rows.some((row) => number.test((row[column] ?? "").trim())))) return false;
  const certain = matches.filter((match) => match.certain).length;
  return certain > 0 && certain * 2 >= matches.length;
}
