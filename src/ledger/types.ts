/** Cells that the sheet shows as one; row and column of the first, from 0, and how many rows and columns it covers. */
export interface LedgerMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One table as it was read: rows of cells as the reader of the sheet sees them; merged cells repeat nothing, formulas show their value. */
export interface LedgerSheet {
  /** The sheet's name; "" for text and .csv. */
  readonly name: string;
  /** Rows may differ in length; blank rows are kept, so that an index is the sheet's row. */
  readonly rows: readonly (readonly string[])[];
  /** Only a spreadsheet knows of merged cells. */
  readonly merges?: readonly LedgerMerge[];
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
  /** The column in which our own sheet keeps each tally's id. */
  readonly id: number | null;
  /** Rows above this one are titles, from 0. */
  readonly firstRow: number;
}

/** Columns that the writer confirmed, by `columnsKey`; plain data, to be kept as JSON. `firstRow` counts from the titles on. */
export type RememberedColumns = Readonly<Record<string, LedgerColumns>>;

/** Why a row is not taken without asking. */
export type LedgerDoubt =
  | "no-tally"
  | "similar-name"
  | "several-tallies"
  | "other-unit"
  | "other-section"
  /** A fraction such as 0.983 for a percentage: it may mean 98.3 %. */
  | "raw-share"
  /** Another row of the table gives the same tally another value. */
  | "other-value"
  /** Another row of the table gives the same tally the same value and is taken. */
  | "repeated";

/** A row of the table and the tally it fills. */
export interface LedgerMatch {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  /** As the table says; "" when it says nothing. */
  readonly section: string;
  /** The number as the table shows it, without unit, 约 and 余. The form's field decides whether it takes it. */
  readonly value: string;
  /** null when no tally has this name: the writer chooses one or leaves the row out. */
  readonly tallyId: string | null;
  /** True exactly when there is no doubt. */
  readonly certain: boolean;
  readonly doubt: LedgerDoubt | null;
}

/** The words of the sheets that we write, in one language. */
export interface SheetTexts {
  /** The sheet's name. */
  readonly sheet: string;
  readonly section: string;
  readonly label: string;
  readonly unit: string;
  readonly sentence: string;
  readonly owner: string;
  readonly value: string;
  readonly id: string;
  /** What to do, above the table. */
  readonly note: string;
}
