import { labelText } from "./label-text";
import type { LedgerColumns, LedgerSheet } from "./types";
import { isUnit } from "./unit-of";

const UNIT_NOTE = /(?:计量)?单位[:：]\s*([^\s,，、;；)）]{1,6})\s*[)）]?$/u;

/** The unit that holds for the whole column: 数量（万元） in its title, or 单位：万元 above the table; "" for none. */
export function titleUnit(sheet: LedgerSheet, { value, firstRow }: LedgerColumns): string {
  const titles = sheet.rows.slice(0, firstRow);
  for (const row of [...titles].reverse()) {
    const { unit } = labelText(row[value] ?? "");
    if (unit !== "") return unit;
  }
  for (const cell of titles.flat()) {
    const [, unit = ""] = UNIT_NOTE.exec(cell.normalize("NFKC")) ?? [];
    if (isUnit(unit)) return unit;
  }
  return "";
}
