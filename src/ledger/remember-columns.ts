import { keyAndRow } from "./columns-key";
import type { LedgerColumns, LedgerSheet, RememberedColumns } from "./types";

/** How many makes of tables are remembered; the oldest is forgotten first. */
const REMEMBERED_MOST = 30;

/** Adds the columns that the writer confirmed. A table without titles cannot be known again and is not remembered. */
export function rememberColumns(sheet: LedgerSheet, columns: LedgerColumns, remembered: RememberedColumns): RememberedColumns {
  const found = keyAndRow(sheet, columns.firstRow);
  if (found === null) return remembered;
  const others = Object.entries(remembered).filter(([key]) => key !== found.key);
  const kept = others.slice(Math.max(0, others.length - REMEMBERED_MOST + 1));
  return Object.fromEntries([...kept, [found.key, { ...columns, firstRow: columns.firstRow - found.row }]]);
}
