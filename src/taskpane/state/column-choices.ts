import type { LedgerColumns, LedgerSheet } from "../../ledger/types";

/** Rows that the preview shows. */
const previewRows = 5;
/** A table begins within this many rows. */
const titleRows = 20;
/** Columns beyond this are not offered: nobody could choose among them. */
const mostColumns = 60;

/** A column to choose from: its letter as in Excel, and its title or, without one, its first cell. */
export interface ColumnChoice {
  readonly index: number;
  readonly letter: string;
  readonly title: string;
}

/** The columns of a sheet that hold anything. */
export function columnChoices(sheet: LedgerSheet, firstRow: number): readonly ColumnChoice[] {
  const width = Math.min(sheet.rows.reduce((most, row) => Math.max(most, row.length), 0), mostColumns);
  const columns = Array.from({ length: width }, (_, index) => index);
  return columns.flatMap((index) => {
    const titles = titlesOf(sheet, firstRow, index);
    const first = sheet.rows.slice(firstRow).find((row) => (row[index] ?? "").trim() !== "")?.[index]?.trim() ?? "";
    const title = titles === "" ? first : titles;
    return title === "" ? [] : [{ index, letter: columnLetter(index), title }];
  });
}

/** The titles of a column in all rows of titles, the one over it and others included: 2026年 数量. A cell alone in its row is none. */
function titlesOf({ rows, merges = [] }: LedgerSheet, firstRow: number, column: number): string {
  const titles = rows.slice(0, firstRow).flatMap((row, index): readonly string[] => {
    const isLast = index === firstRow - 1;
    if (!isLast && row.filter((cell) => cell.trim() !== "").length < 2) return [];
    const over = merges.find((merge) => merge.row === index && merge.column < column && column < merge.column + merge.columns);
    const title = (row[column] ?? "").trim() || (over === undefined ? "" : (row[over.column] ?? "").trim());
    return title === "" ? [] : [title];
  });
  return titles.join(" ");
}

/** The name of a column in Excel: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** The rows from which the numbers may begin, each with what stands in it. */
export function rowChoices(sheet: LedgerSheet): readonly { readonly index: number; readonly text: string }[] {
  return sheet.rows.slice(0, titleRows).map((row, index) => ({ index, text: row.map((cell) => cell.trim()).filter((cell) => cell !== "").slice(0, 3).join(" ") }));
}

export interface PreviewRow {
  readonly index: number;
  readonly cells: { readonly label: string; readonly value: string; readonly unit: string; readonly section: string };
}

/** The first rows that say anything, as they would be read. */
export function previewOf(sheet: LedgerSheet, columns: LedgerColumns): readonly PreviewRow[] {
  const rows = sheet.rows.slice(columns.firstRow).map((row, index): PreviewRow => {
    const cell = (column: number | null): string => (column === null ? "" : (row[column] ?? "").trim());
    return { index, cells: { label: cell(columns.label), value: cell(columns.value), unit: cell(columns.unit), section: cell(columns.section) } };
  });
  return rows.filter(({ cells }) => cells.label !== "" || cells.value !== "").slice(0, previewRows);
}
