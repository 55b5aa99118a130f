/** One table as it was read: rows of cells as the reader of the sheet sees them; merged cells repeat nothing, formulas show their value. */
export interface LedgerSheet {
  /** The sheet's name; "" for text and .csv. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a file or a paste gives no table. */
export type LedgerRefusal = "too-large" | "not-a-spreadsheet" | "old-format" | "encrypted" | "damaged" | "empty" | "no-numbers";

export type LedgerReading =
  | { readonly kind: "read"; readonly sheets: readonly LedgerSheet[] }
  | { readonly kind: "refused"; readonly reason: LedgerRefusal };

/** Which column holds what, from 0; null where the table has none. The writer confirms it once. */
export interface LedgerColumns {
  readonly label: number;
  readonly value: number;
  readonly unit: number | null;
  readonly section: number | null;
  /** Rows above this one are titles, from 0. */
  readonly firstRow: number;
}

/** A row of the table and the tally it fills. */
export interface LedgerMatch {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  /** null when no tally has this name: the writer chooses one or leaves the row out. */
  readonly tallyId: string | null;
  /** False when only a similar name was found, or several tallies have this name. */
  readonly certain: boolean;
}
