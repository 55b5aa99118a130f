import Papa from "papaparse";
import type { Tally } from "../tallies/types";
import type { SheetTexts } from "./types";

/** Excel takes a text file for UTF-8 only with this mark. */
const MARK = "\ufeff";
/** A cell that begins like a formula and is no plain number; tab and carriage return count, as they are skipped before. */
const FORMULA = /^[=+\-@\t\r](?![\d.,]+%?$)/u;

/**
 * The values of the tallies as a .csv for spreadsheets: UTF-8 with its mark, lines ended by CR LF, no cell that would be worked out as a
 * formula.
 * @param typed what was typed, by tally id; without an entry the document's own number stands
 */
export function valuesCsv(tallies: readonly Tally[], typed: Readonly<Record<string, string>>, texts: SheetTexts): Uint8Array {
  const rows = tallies.map(({ id, section, label, unit, value }) => [section, label, typed[id] ?? value ?? "", unit]);
  const csv = Papa.unparse([[texts.section, texts.label, texts.value, texts.unit], ...rows].map((row) => row.map(guarded)), { newline: "\r\n" });
  return new TextEncoder().encode(`${MARK}${csv}\r\n`);
}

/** An apostrophe before the cell keeps it text. */
function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
