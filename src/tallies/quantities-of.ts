import { approxBefore } from "./approx-before";
import { isChineseFigure, numeralStart } from "./chinese-figure";
import { measureAt } from "./measure-at";
import type { MeasureHit } from "./measure-at";
import { isUnitShared, mayShare, withSharedUnits } from "./shared-units";

/** How a quantity is written: a mask, a blank, Arabic digits, a Chinese numeral. */
export type QuantityForm = "mask" | "blank" | "digits" | "chinese";

/** A number, or the mask or blank where one is missing, before a measure word. */
export interface Quantity {
  /** Mask, blank or digits; UTF-16 offsets into the paragraph's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Offset at which the measure word itself begins, behind 余, 多, 万, 亿. */
  readonly wordStart: number;
  /** Offset behind the unit. */
  readonly unitEnd: number;
  readonly unit: string;
  readonly approx: string;
  readonly form: QuantityForm;
  /** False for a number that is there. */
  readonly missing: boolean;
}

/**
 * Digits, a mask (with digits before it: 2xxx人, or a decimal point in it: ××.*岁), Chinese digits, or a blank between text and unit.
 * Mask characters after 4.1 of the collected model texts: * ＊ ✱ × ✕ ╳ x X Ｘ ｘ □ ○ ◯ ● ◇ □ _ ＿.
 */
const MASK = "[*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿]";
const CANDIDATE = new RegExp(
  `\\d*${MASK}+(?:\\.${MASK}+)?|(?:[\\d０-９]{1,3}(?:,[\\d０-９]{3})+|[\\d０-９]+)(?:[.．][\\d０-９]+)?|[零〇一二两三四五六七八九十百千]+|[ \\u00a0\\u3000]+`,
  "gu",
);
const HAN = /\p{Script=Han}/u;
const CHINESE_DIGIT = /^[零〇一二两三四五六七八九十百千]/u;
const ARABIC_DIGIT = /^[\d０-９]/u;

/** Two characters that a form sets apart for looks: 姓 名 is no blank before 名. */
const SPACED_WORDS = new Set(["姓名", "签名", "署名", "单位", "学位", "职位", "岗位", "部门", "处分", "身份", "地块", "日期", "学期", "任期", "个人", "本人"]);

const VOLUMES = /(?:视频|片|电影|剧|作品|书|教材|著作|专著|法规|规章|汇编|节目|丛书|动画|动漫|电梯|手机|电话)$/u;

/** A stretch that looks like a number or stands for one, whatever it is used for. */
export interface NumberLike {
  readonly start: number;
  readonly end: number;
  readonly form: QuantityForm;
  /** The measure word behind it, or at the end of its list (*、*座); null when there is none, as behind a year. */
  readonly measure: MeasureHit | null;
}

/**
 * All numbers, masks and blanks of a text, in order: those before a measure word and, but for Chinese digits and blanks, all
 * others. Time is linear in the length of the text.
 */
export function numbersOf(text: string): readonly NumberLike[] {
  const found: NumberLike[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const run = match[0];
    const end = match.index + run.length;
    const measure = measureAt(text, end) ?? volumeAt(text, match.index, end);
    const form = formOf(run);
    if (form === "mask" || form === "digits") found.push({ start: match.index, end, form, measure });
    if (measure === null) continue;
    if (form === "blank" && found.at(-1)?.measure?.end !== match.index && isBlank(text, match.index, end, measure.end)) found.push({ start: match.index, end, form, measure });
    if (form !== "chinese") continue;
    const skipped = numeralStart(run);
    if (skipped >= 0) found.push({ start: match.index + skipped, end, form, measure });
  }
  return withSharedUnits(text, found);
}

/**
 * All quantities of a paragraph, in order. Numbers that are there are found too: they bound the words of their neighbours.
 * Ordinals (第*次, **届*次全会), years and the numerals of fixed phrases (四个意识) are not quantities.
 * Time is linear in the length of the text.
 */
export function quantitiesOf(text: string): readonly Quantity[] {
  return numbersOf(text).flatMap(({ start, end, form, measure }) => {
    if (measure === null) return [];
    if (form === "digits" && isUnitShared(measure, end) && !mayShare(text, start, end)) return [];
    if (form === "chinese" ? !isChineseFigure(text, start, end, measure) : form !== "blank" && !mayStandAlone(text, start, end)) return [];
    return [
      {
        start,
        end,
        wordStart: measure.wordStart,
        unitEnd: measure.end,
        unit: measure.unit,
        approx: approxBefore(text, start) + measure.approx,
        form,
        missing: form === "mask" || form === "blank",
      },
    ];
  });
}

/** 部 counts films and books; at the end of a clause only behind their names, as *部 is a department elsewhere. */
function volumeAt(text: string, start: number, end: number): MeasureHit | null {
  if (text[end] !== "部" || !VOLUMES.test(text.slice(Math.max(0, start - 4), start))) return null;
  return { unit: "部", approx: "", wordStart: end, end: end + 1 };
}

function formOf(run: string): QuantityForm {
  if (/^\s/u.test(run)) return "blank";
  if (CHINESE_DIGIT.test(run)) return "chinese";
  return /^[\d０-９][\d０-９,.．]*$/u.test(run) ? "digits" : "mask";
}

/** An age right before a number says who is counted. */
const BEFORE_COUNT = new RegExp(`^(?:周岁|岁)(?:之间)?的?(?=[\\d０-９]|${MASK}|[ \\u00a0\\u3000]+[名人位个])`, "u");

/** Not an ordinal, not part of a Latin word, a formula or a longer number. */
function mayStandAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  if (before === "第" || before === "届" || before === "初") return false;
  if (/[+＋\-–—~～.．/A-Za-z0-9]/u.test(before)) return false;
  // 2×35万千瓦 is a formula, 35岁以下党员 a group.
  if (/[×xX*]/u.test(before) && /[\d０-９]/u.test(text[start - 2] ?? "")) return false;
  if (ARABIC_DIGIT.test(text[start] ?? "") && /^(?:周岁|岁)(?:及?以[上下]|及|至|左右)(?=[\p{Script=Han}\d*＊✱×xX_]|[ \u00a0\u3000]+[名人位个])/u.test(text.slice(end, end + 8))) return false;
  // 36至45岁*人
  if (ARABIC_DIGIT.test(text[start] ?? "") && BEFORE_COUNT.test(text.slice(end, end + 8))) return false;
  // An edition or a year of entry: 2023版, 20**期.
  if (/^(?:19|20)(?:\d{2}|[^\d\p{Script=Han}]{2})[版期]$/u.test(text.slice(start, end + 1))) return false;
  // 2×* is a formula with a number missing.
  if (/^\d+[×✕╳xX][*＊_]/u.test(text.slice(start, end))) return false;
  // 1,* is no whole number.
  if (before === "," && ARABIC_DIGIT.test(text[start - 2] ?? "")) return false;
  // Masks of seven and more are rules and separators.
  return end - start <= 6 || ARABIC_DIGIT.test(text[start] ?? "");
}

/** A gap that can only be a missing number: words, gap, unit, end of the clause. */
function isBlank(text: string, start: number, end: number, unitEnd: number): boolean {
  const [first, second] = [text[start - 2] ?? "", text[start - 1] ?? ""];
  if (!HAN.test(first) || !HAN.test(second)) return false;
  if (/[第届初]/u.test(second)) return false;
  const unit = text[end] ?? "";
  if (SPACED_WORDS.has(second + unit)) return false;
  const after = text[/[ \u00a0\u3000]/u.test(text[unitEnd] ?? "") ? unitEnd + 1 : unitEnd] ?? "";
  return after === "" || /[，。；、,;）)]/u.test(after);
}
