import type { LedgerColumns, LedgerRefusal, LedgerSheet } from "../../ledger/types";
import type { MatchRow } from "./match-rows";

/** The file was moved, is locked or lies on a drive that is gone; or the part of the add-in that reads it did not come. */
export type FileTrouble = "unreadable" | "not-loaded";

/** Why nothing came of a table. */
export type TableRefusal = LedgerRefusal | FileTrouble;

/** Where the writer stands on the way from a table to the form. */
export type BringInStep =
  /** Pasting or choosing a file; with the reason when the last table was refused. */
  | { readonly kind: "start"; readonly refusal: TableRefusal | null }
  | { readonly kind: "reading" }
  /** The writer says which column holds what. */
  | { readonly kind: "columns"; readonly sheet: number; readonly columns: LedgerColumns }
  /** What goes where. No columns: our own sheet, which says so itself. */
  | { readonly kind: "matches"; readonly sheet: number; readonly columns: LedgerColumns | null; readonly rows: readonly MatchRow[] }
  /** A table that neither the download nor the clipboard took: the writer copies it by hand. */
  | { readonly kind: "byHand"; readonly text: string };

/** The panel that takes the form's place while a table is brought in. */
export interface BringIn {
  /** The file's name; null for pasted text. */
  readonly fileName: string | null;
  /** What was pasted, kept so that the writer can go back to it. */
  readonly pasted: string;
  /** All sheets of the table, once it was read. */
  readonly sheets: readonly LedgerSheet[];
  readonly step: BringInStep;
}

/** Values that came into the form together and can be taken back together. */
export interface BroughtIn {
  /** By tally id: what was brought in. */
  readonly values: Readonly<Record<string, string>>;
  /** By tally id: what was typed before; ids without an entry had nothing typed. */
  readonly before: Readonly<Record<string, string>>;
}

/** The panel as it opens. */
export function newBringIn(step: BringInStep, given: Partial<Pick<BringIn, "fileName" | "pasted">> = {}): BringIn {
  return { fileName: null, pasted: "", sheets: [], ...given, step };
}
