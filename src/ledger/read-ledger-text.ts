import { valueNumber } from "./cell-number";
import { readTable } from "./read-table";
import { readingOf } from "./reading-of";
import type { LedgerReading } from "./types";

/** A pasted text is refused above this many UTF-16 units: no table of numbers is longer. */
const TEXT_MOST = 5_000_000;
/** A name with its number is shorter, in UTF-16 units. */
const FACT_MOST = 120;
/** 集中学习：12次, with any mark or space between; the number is the last on its line. */
const NAME_AND_NUMBER = /^(.*?\S)(?:\s*[:：=]\s*|[\s\u3000]+|…+|——)([^:：=]+)$/u;
const GLUED = /^(.*?[\p{Script=Han})）])\s*([-−]?[\d０-９][^\p{Script=Han}]*[\p{Script=Han}]{0,4})$/u;

/**
 * The table in what was pasted: cells between tabs as spreadsheets put them on the clipboard, text with commas, or lines with a name
 * and a number. Lines of the last kind that hold several facts between ； or ， are taken apart.
 */
export function readLedgerText(text: string): LedgerReading {
  if (text.length > TEXT_MOST) return { kind: "refused", reason: "too-large" };
  if (text.trim() === "") return { kind: "refused", reason: "empty" };
  return readingOf([{ name: "", rows: rowsOf(text) }]);
}

function rowsOf(text: string): readonly (readonly string[])[] {
  if (text.includes("\t")) return readTable(text, "\t");
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const facts = lines.flatMap((line) => line.split(/[；;。]|[，,](?!\d{3}(?!\d))/u).map(factOf).filter((fact) => fact !== null));
  const table = readTable(text);
  // 1,200 has a comma, too: a text in which every line says a fact is no table.
  const isTable = table.length > 0 && table.every((row) => row.length > 1) && facts.length < lines.filter((line) => line !== "").length;
  return facts.length > 0 && !isTable ? facts : table;
}

function factOf(part: string): readonly [string, string] | null {
  const line = part.trim();
  if (line.length > FACT_MOST) return null;
  for (const pattern of [NAME_AND_NUMBER, GLUED]) {
    const [, name = "", value = ""] = pattern.exec(line) ?? [];
    if (name !== "" && valueNumber(value) !== null) return [name, value.trim()];
  }
  return null;
}
