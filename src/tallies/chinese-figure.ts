import { FIXED_BEFORE, FIXED_BEHIND, NO_CHINESE_COUNT } from "./chinese-phrases";
import { chineseNumber } from "./chinese-number";
import type { MeasureHit } from "./measure-at";

/** No numeral of an office text is longer. */
const LONGEST_NUMERAL = 12;
/** How far before a numeral 每 or an opening quotation mark is looked for; in UTF-16 units. */
const REACH = 14;
const BEHIND = 6;

/**
 * Where the numeral begins in a run of Chinese digits that ends before a measure word: 统一三 → 三, 二十 whole.
 * @param run Chinese digits
 * @returns offset into the run; -1 when the run ends in no single number (三四, 一两)
 */
export function numeralStart(run: string): number {
  for (let at = Math.max(0, run.length - LONGEST_NUMERAL); at < run.length; at += 1) {
    if (chineseNumber(run.slice(at)) === null) continue;
    if (at === 0) return 0;
    const before = run[at - 1] ?? "";
    return before === "一" && !/^[二两]$/u.test(run.slice(at)) ? at : -1;
  }
  return -1;
}

const ROW = "一二三四五六七八九十";

/** 一组、二组, 一期和二期: they are told by their numbers, not counted. */
function isOneOfARow(text: string, start: number, end: number, { unit, end: unitEnd }: MeasureHit): boolean {
  const at = ROW.indexOf(text.slice(start, end));
  if (at < 0 || end - start !== 1) return false;
  const [last, next] = [ROW[at - 1], ROW[at + 1]];
  const isFollowed = next !== undefined && "、和及与".includes(text[unitEnd] ?? "-") && text.startsWith(next + unit, unitEnd + 1);
  return isFollowed || (last !== undefined && "、和及与".includes(text[start - 1] ?? "-") && text.slice(start - 2 - unit.length, start - 1) === last + unit);
}

/**
 * Whether a Chinese numeral before a measure word counts something: 开展三次, 党员大会一次. It does not in fixed phrases (四个意识,
 * 三步走), behind 第, 每 or 前, inside a quotation, as the article 一 (一次走访慰问) or as the ordinal 二 (二次创业).
 * @param start UTF-16 offset of the numeral
 * @param end offset behind it
 * @param measure the measure word behind it
 */
export function isChineseFigure(text: string, start: number, end: number, measure: MeasureHit): boolean {
  const numeral = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(measure.end, measure.end + BEHIND);
  const word = text.slice(measure.wordStart, measure.end);
  if (numeral === "二" || (numeral === "一" && /^[起道]$/u.test(measure.unit)) || NO_CHINESE_COUNT.has(measure.unit)) return false;
  if (FIXED_BEFORE.test(before) || /每[^，。；、]*$/u.test(before)) return false;
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return false;
  if (FIXED_BEHIND.test(word + behind) || isOneOfARow(text, start, end, measure)) return false;
  return numeral !== "一" || behind === "" || /^[，。；、,;）)]/u.test(behind);
}
