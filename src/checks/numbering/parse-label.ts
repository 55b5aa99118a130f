import { isBlank, isDigit, isHan } from "../characters";
import { characterClass } from "../scan/character-class";
import { isOf } from "../scan/next-of";
import { parseHanNumber } from "./han-number";
import { circledValue } from "./label";
import type { Label, LabelForm } from "./label";

const HAN_DIGITS = "一二三四五六七八九十百零〇";
/** Which numbers a character is a digit of; a table, because every paragraph is asked. */
const digitsOf = new Uint8Array(0x10000);
const figure = 1;
const han = 2;
for (const digit of "0123456789") digitsOf[digit.charCodeAt(0)] = figure;
for (const digit of HAN_DIGITS) digitsOf[digit.charCodeAt(0)] = han;
const LONGEST_HAN = 5;
const LONGEST_FIGURE = 2;
const MARKS = "、.．，,：:";
// How far behind the mark a number's first words are looked at.
const LONGEST_SIGHT = 9;

// A label stands near the start; an indent typed with spaces is no longer than this.
const LONGEST_INDENT = 16;

/**
 * Reads the number at the start of a paragraph: 一、 （一） 1. （1） 1） ① 第一章 第一节, wrong brackets and marks included.
 * Figures that begin a sentence (2.5亿元, 12.4%, 1、2号楼, 一、二季度) are no labels.
 * @returns null when the paragraph has none
 */
export function parseLabel(text: string): Label | null {
  const start = indentOf(text);
  if (!isOf(text, start, characterClass.label)) return null;
  const first = text.charAt(start);
  if (first === "（" || first === "(") return readBracketed(text, start);
  if (first === "第") return readChapter(text, start);
  const end = numberEnd(text, start);
  if (end === start) return readCircled(text, start);
  return isOneOf("）)", text.charAt(end)) ? readHalfBracketed(text, start, end) : readMarked(text, start, end);
}

/**
 * Reads a number whose mark may belong to what follows: 3、 in 3、4月份完成, 2. in 2. 10个村, （二） in （二）班风学风良好, 三、 in
 * 三、四年级检测情况. Only the numbers around it tell whether it counts a point.
 * @returns null for anything else
 */
export function possibleLabel(text: string): Label | null {
  const start = indentOf(text);
  if (isOneOf("（(", text.charAt(start))) return readBracketed(text, start) === null ? readBracketed(text, start, true) : null;
  const end = numberEnd(text, start);
  const mark = text.charAt(end);
  if (end === start || !isOneOf("、.．", mark)) return null;
  const behind = text.slice(end + 1, end + LONGEST_SIGHT);
  const isFigure = isDigit(text.charAt(start)) && /^\s?[0-9]/.test(behind);
  if (!isFigure && !namesGrades(text.slice(start, end), behind)) return null;
  return labelOf(text, { form: isFigure ? "1." : "一、", start, open: "", numberStart: start, numberEnd: end, close: "", mark, end: end + 1 });
}

function indentOf(text: string): number {
  let start = 0;
  while (start < LONGEST_INDENT && isBlank(text.charAt(start))) start += 1;
  return start;
}

/** Behind the Chinese or Arabic number at an offset; the offset itself where none stands. */
function numberEnd(text: string, start: number): number {
  const kind = start < text.length ? (digitsOf[text.charCodeAt(start)] ?? 0) : 0;
  if (kind === 0) return start;
  const longest = start + (kind === figure ? LONGEST_FIGURE : LONGEST_HAN);
  let end = start + 1;
  while (end < longest && end < text.length && digitsOf[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

function isOneOf(characters: string, char: string): boolean {
  return char !== "" && characters.includes(char);
}

function readBracketed(text: string, start: number, mayBeGrade = false): Label | null {
  const numberStart = behindBlank(text, start + 1);
  const end = numberEnd(text, numberStart);
  const closeAt = behindBlank(text, end);
  const close = text.charAt(closeAt);
  if (end === numberStart || !isOneOf("）)", close)) return null;
  const mark = isOneOf(MARKS, text.charAt(closeAt + 1)) ? text.charAt(closeAt + 1) : "";
  const behind = closeAt + 1 + mark.length;
  // （一）（二）两项, （1）、（2）班: the sentence speaks of the numbers.
  if (isOneOf("和与至（(", text.charAt(behind)) && /^[和与至]?[（(][一二三四五六七八九十0-9]/.test(text.slice(behind, behind + 3))) return null;
  if (mark === "" && !mayBeGrade && isGrade(text, closeAt + 1)) return null;
  const form = isDigit(text.charAt(numberStart)) ? "（1）" : "（一）";
  return labelOf(text, { form, start, open: text.charAt(start), numberStart, numberEnd: end, close, mark, end: behind });
}

/** One blank may stand inside a label: 二 、, （ 三）. */
function behindBlank(text: string, at: number): number {
  return isBlank(text.charAt(at)) ? at + 1 : at;
}

/** （三）级医院, （二）类人员, （1）班: what is counted, not a point. Words that begin with the same character are points. */
function isGrade(text: string, at: number): boolean {
  const exceptions = GRADES.get(text.charCodeAt(at));
  return exceptions !== undefined && !isOneOf(exceptions, text.charAt(at + 1) || "。");
}

/** By the character of a grade: what makes another word of it, 类似, 期间, 组织, 批评. */
const GRADES: ReadonlyMap<number, string> = new Map(
  [
    ["级", "别联差"],
    ["类", "似别型比聚推目"],
    ["期", "间望限待末货刊初中满盼权"],
    ["班", "子级主组次长车会前后列底"],
    ["标", "准志识题兵本签注示语杆的"],
    ["号", "召角称码脉令"],
  ].map(([char = "", words = ""]) => [char.charCodeAt(0), words] as const),
);

function readHalfBracketed(text: string, start: number, end: number): Label | null {
  const form = isDigit(text.charAt(start)) ? "1）" : "（一）";
  return labelOf(text, { form, start, open: "", numberStart: start, numberEnd: end, close: text.charAt(end), mark: "", end: end + 1 });
}

function readMarked(text: string, start: number, end: number): Label | null {
  const isSetOff = isBlank(text.charAt(end)) && isOneOf("、.．", text.charAt(end + 1));
  const markAt = isSetOff ? end + 1 : end;
  const mark = text.charAt(markAt);
  if (!isOneOf(MARKS, mark)) return null;
  const number = text.slice(start, end);
  const rest = text.slice(markAt + 1, markAt + LONGEST_SIGHT);
  const labelled = (form: LabelForm): Label | null =>
    labelOf(text, { form, start, open: "", numberStart: start, numberEnd: end, close: "", mark, end: markAt + 1 });
  if (isDigit(number.charAt(0))) {
    if (beginsWithFigure(rest)) return null;
    return labelled("1.");
  }
  // Nearly always words follow.
  if (isOneOf(HAN_DIGITS, rest.charAt(0)) && namesNumbers(number, rest)) return null;
  // 十一、中秋期间: two holidays.
  if (number === "十一" && /^(中秋|春节|元旦|国庆|五一)/.test(rest)) return null;
  // 十、百、千工程: powers of ten in a row.
  if (number === "十" && rest.startsWith("百、")) return null;
  if (mark !== "、" && parseHanNumber(rest.charAt(0)) !== null) return null;
  return labelled("一、");
}

/** 一、二季度, 三、四线城市: two numbers side by side. */
function namesNumbers(number: string, rest: string): boolean {
  if (countsOn(number, rest) || namesGrades(number, rest)) return true;
  return /^[一二三四五六七八九十]+[级期类等产线季月号楼层组班队批届轮区把两]/.test(rest);
}

/** 一、二、三组, 二、三和四标段: the sentence names several of a row, each higher than the one before. */
function countsOn(number: string, rest: string): boolean {
  const [, next = "", then = ""] = /^([一二三四五六七八九十]{1,3})[、和与及至到]([一二三四五六七八九十])/.exec(rest) ?? [];
  const [first, second, third] = [number, next, then].map(parseHanNumber);
  return !!first && !!second && !!third && first < second && second < third;
}

/** 三、四年级: two grades of a school side by side. */
function namesGrades(number: string, rest: string): boolean {
  const [, next = ""] = /^([二三四五六七八九])年级/.exec(rest) ?? [];
  return next !== "" && parseHanNumber(next) === (parseHanNumber(number) ?? 0) + 1;
}

/**
 * 1.5倍, 12.4%, 3、4月份: the mark belongs to a figure. A year or a day (1.2023年工作, 1、5月18日) is a point's own first word.
 */
function beginsWithFigure(rest: string): boolean {
  if (!isDigit(rest.charAt(0)) && !isBlank(rest.charAt(0))) return false;
  if (/^(?:(?:19|20)[0-9]{2}年|1?[0-9]月[1-3]?[0-9][日号])/.test(rest)) return false;
  return isDigit(rest.trimStart().charAt(0)) && !/^\s+(19|20)[0-9]{2}/.test(rest);
}

function readChapter(text: string, start: number): Label | null {
  const end = numberEnd(text, start + 1);
  const unit = text.charAt(end);
  if (end === start + 1 || !isOneOf("章节", unit)) return null;
  const next = text.charAt(end + 1);
  // 第一节课, 第一章程 are words; a heading's number is set off by a space.
  if (next !== "" && !isBlank(next)) return null;
  const form: LabelForm = unit === "章" ? "第一章" : "第一节";
  return labelOf(text, { form, start, open: "第", numberStart: start + 1, numberEnd: end, close: unit, mark: "", end: end + 1 });
}

function readCircled(text: string, start: number): Label | null {
  const value = circledValue(text.charAt(start));
  if (value === null) return null;
  const next = text.charAt(start + 1);
  // ①②两项: the sentence speaks of the numbers.
  if (circledValue(next) !== null) return null;
  const mark = "、.．，,：:".includes(next || "none") ? next : "";
  return { form: "①", value, text: text.charAt(start) + mark, start, end: start + 1 + mark.length, numberStart: start, numberEnd: start + 1, open: "", close: "", mark };
}

type Parts = Omit<Label, "value" | "text">;

/** Parts are named one by one: copying whatever is there takes ten times as long, and a text may have thousands. */
function labelOf(text: string, { form, start, end, numberStart, numberEnd, open, close, mark }: Parts): Label | null {
  const number = text.slice(numberStart, numberEnd);
  const value = isHan(number.charAt(0)) ? parseHanNumber(number) : Number(number);
  if (value === null || value === 0) return null;
  return { form, value, text: text.slice(start, end), start, end, numberStart, numberEnd, open, close, mark };
}
