import { valueNumber } from "./cell-number";
import { labelText } from "./label-text";
import { mergedCells } from "./merged-cells";
import type { MergedCells } from "./merged-cells";
import { titleUnit } from "./title-unit";
import type { LedgerColumns, LedgerSheet } from "./types";

/** A row that names something and says its number. */
export interface LedgerRow {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  readonly section: string;
  readonly value: string;
  /** What stands in the column of ids, or "". */
  readonly id: string;
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|合 计)$/u;
/** One heading above the rows that belong to it. */
const SECTION_ROW = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|章|节))/u;
const SCALE_ALONE = /^(?:万|亿|万亿)$/u;

/**
 * The rows of a table that have a name and a number, in order.
 * A merged section counts for all rows that it covers, and one above blank cells for the rows down to the next total or blank
 * row; a name that is merged over rows belongs to its first row only.
 */
export function ledgerRows(sheet: LedgerSheet, columns: LedgerColumns): readonly LedgerRow[] {
  const merged = mergedCells(sheet);
  const unitOfTitle = titleUnit(sheet, columns);
  const found: LedgerRow[] = [];
  let section = "";
  for (let row = columns.firstRow; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const cell = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
    const name = labelText(labelCell(sheet, merged, row, columns));
    const number = valueNumber(cell(columns.value));

    const ownSection = sectionCell(sheet, merged, row, columns);
    if (ownSection !== "") section = ownSection;
    else if (columns.section === null && isSectionRow(cells, columns)) section = cell(columns.label);
    else if (cells.every((text) => text === "")) section = columns.section === null ? section : "";
    if (columns.section !== null && TOTAL.test(name.label) && ownSection === "") section = "";

    const id = cell(columns.id).trim();
    if ((name.label === "" && id === "") || number === null) continue;
    const outer = unitText(cell(columns.unit)) || name.unit || unitOfTitle;
    const unit = SCALE_ALONE.test(number.unit) && outer !== "" ? number.unit + outer : number.unit || outer;
    found.push({ row, label: name.label, unit, section, value: number.value, id });
  }
  return found;
}

/** A name that is merged over columns may begin left of its column: 合计 over the section and the name. */
function labelCell(sheet: LedgerSheet, merged: MergedCells, row: number, { label, section }: LedgerColumns): string {
  const own = sheet.rows[row]?.[label] ?? "";
  if (own !== "") return own;
  const merge = merged(row, label);
  return merge?.row === row && merge.rows === 1 && merge.column === section ? (sheet.rows[row]?.[merge.column] ?? "") : "";
}

function sectionCell(sheet: LedgerSheet, merged: MergedCells, row: number, { label, section }: LedgerColumns): string {
  if (section === null) return "";
  const merge = merged(row, section);
  // 合计 over the section and the name is no section.
  if (merge !== undefined && label >= merge.column && label < merge.column + merge.columns) return "";
  return merge === undefined ? (sheet.rows[row]?.[section] ?? "") : (sheet.rows[merge.row]?.[merge.column] ?? "");
}

function isSectionRow(cells: readonly string[], { label, value }: LedgerColumns): boolean {
  return SECTION_ROW.test(cells[label] ?? "") && (cells[value] ?? "") === "" && cells.filter((text) => text !== "").length === 1;
}

function unitText(cell: string): string {
  return cell.normalize("NFKC").replace(/\s/gu, "");
}
