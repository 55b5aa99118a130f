import { isUnit } from "./unit-of";

/** A cell that says a number. */
export interface CellNumber {
  /** Half-width digits, with the separators and decimals that stand in the cell: 12, 1,200, -3.2; or a Chinese numeral. */
  readonly value: string;
  /** The unit written behind it, or "". */
  readonly unit: string;
}

const NUMBER =
  /^(?:大约|将近|超过|不少于|不低于|累计|合计|约|近|超|逾|共|达|达到|计)?\s*([-−–+]?)\s*[¥￥]?((?:\d[\d,]*(?:\.\d+)?)|\.\d+)\s*(?:余|多|几|来)?\s*([^\d\s.,]*?)\s*(?:以上|左右|余|多)?(?:\s*\([^()]*\))?$/u;
/** An accountant's way to write a number below nought. */
const IN_BRACKETS = /^\((\d[\d,]*(?:\.\d+)?)\)$/;
const NUMERAL = /^([一二两三四五六七八九十百千万亿零〇]+)(?:余|多)?(\P{Number}*?)(?:余|多)?$/u;
const NUMERAL_PART = /[一二两三四五六七八九十百千]/u;

/**
 * Reads a cell such as 12, 12次, 约20余次, 1,200, １２, 95%, 3.5亿元, -3.2%.
 * @returns null for a blank cell, a dash, 待统计, a date, a range, and everything else that is not one number
 */
export function cellNumber(cell: string): CellNumber | null {
  if (cell.length > 40 || !/\d/.test(cell.normalize("NFKC"))) return null;
  const text = plain(cell);
  const [, negative] = IN_BRACKETS.exec(text) ?? [];
  if (negative !== undefined) return { value: `-${negative}`, unit: "" };
  const [, sign, digits, unit = ""] = NUMBER.exec(text) ?? [];
  if (digits === undefined || !isNumberUnit(unit)) return null;
  return { value: (sign === "" || sign === "+" ? "" : "-") + digits, unit };
}

/** As `cellNumber`, for a cell of the column that holds the values: 十二次 counts as well. */
export function valueNumber(cell: string): CellNumber | null {
  const number = cellNumber(cell);
  if (number !== null || cell.length > 20) return number;
  const [, numeral, unit = ""] = NUMERAL.exec(plain(cell)) ?? [];
  if (numeral === undefined || !NUMERAL_PART.test(numeral) || !isNumberUnit(unit)) return null;
  return { value: numeral, unit };
}

/** Signs of measure such as ㎡ stay whole. */
function plain(cell: string): string {
  return cell.replace(/[^\u3300-\u33ff²³]+/gu, (part) => part.normalize("NFKC")).replace(/[，]/gu, ",").replace(/\u00a0/gu, " ").replace(/^'/, "").trim();
}

/** 年, 月, 日, 号 and the like make a date or a name of it. */
function isNumberUnit(unit: string): boolean {
  return unit === "" || isUnit(unit);
}
