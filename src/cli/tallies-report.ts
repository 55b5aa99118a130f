import type { Tally } from "../tallies/types";
import { oneLine } from "./one-line";
import { safeJson } from "./safe-json";
import { strings } from "./strings";
import type { Report, Unreadable } from "./types";

/** A file with the numbers it needs, or the sentence that says why it could not be read. */
export type TalliesResult =
  | { readonly kind: "read"; readonly file: string; readonly tallies: readonly Tally[] }
  | Unreadable;

/**
 * The tallies as JSON, one entry a file in the order of the command (docs/command-line.md). Paragraphs count from 0
 * in document order, empty ones too; offsets are UTF-16 and half-open, and a place is the mask or the number itself.
 */
export const talliesJson: Report<TalliesResult> = {
  begin: "[",
  entry: (result, index) => `${index > 0 ? "," : ""}\n  ${safeJson(fileEntry(result), 2)}`,
  end: "\n]\n",
};

function fileEntry(result: TalliesResult): object {
  return result.kind === "unreadable" ? { file: result.file, error: result.reason } : { file: result.file, tallies: result.tallies.map(entryOf) };
}

function entryOf({ label, unit, approx, section, value, places }: Tally): object {
  return { label, unit, ...(approx === undefined ? {} : { approx }), section, value, places: places.map(({ range }) => range) };
}

/** The tallies as a table for people: a heading a section, a line a tally, paragraphs from 1. */
export const talliesText: Report<TalliesResult> = { begin: "", entry: (result, index) => (index > 0 ? "\n" : "") + fileText(result), end: "" };

function fileText(result: TalliesResult): string {
  if (result.kind === "unreadable") return `${oneLine(strings.cannotRead(result.file, result.reason))}\n`;
  const { file, tallies } = result;
  const left = tallies.filter(({ value }) => value === null).length;
  const lines = [strings.talliesOf(oneLine(file), tallies.length, left)];
  const widest = Math.min(MOST_COLUMNS, tallies.reduce((most, { label }) => Math.max(most, columnsOf(label)), 0));
  let section: string | null = null;
  for (const tally of tallies) {
    if (tally.section !== section) lines.push(`  ${tally.section === "" ? strings.noSection : oneLine(tally.section)}`);
    section = tally.section;
    lines.push(`    ${row(tally, widest)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A wider name does not widen the column for all. */
const MOST_COLUMNS = 40;

function row({ label, unit, approx, value, places }: Tally, widest: number): string {
  const name = oneLine(label);
  const gap = " ".repeat(Math.max(0, widest - columnsOf(name)));
  const about = approx === undefined ? "" : strings.approx(approx);
  const where = [...new Set(places.map(({ range }) => range.paragraph + 1))].join("、");
  return `${name}${gap}  ${value ?? "____"} ${unit}${about}  ${strings.paragraphs(where)}`;
}

/** Width in a terminal: a Chinese character or mark takes two columns. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2018-\u201d]/u.test(char) ? 2 : 1), 0);
}
