import { approxBefore } from "./approx-before";
import { measureAt } from "./measure-at";

/** A number, or the mask or blank where one is missing, before a measure word. */
export interface Quantity {
  /** Mask, blank or digits; UTF-16 offsets into the paragraph's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Offset behind the unit. */
  readonly unitEnd: number;
  readonly unit: string;
  readonly approx: string;
  /** False for a number that is there. */
  readonly missing: boolean;
}

/**
 * Digits, a mask (with digits before it: 2xxx人, or a decimal point in it: ××.*岁), or a blank between text and unit.
 * Mask characters after 4.1 of the collected model texts: * ＊ ✱ × ✕ ╳ x X Ｘ ｘ □ ○ ◯ ● ◇ □ _ ＿.
 */
const MASK = "[*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿]";
const CANDIDATE = new RegExp(`\\d*${MASK}+(?:\\.${MASK}+)?|\\d+(?:,\\d{3})*(?:\\.\\d+)?|[ \\u00a0\\u3000]+`, "g");
const HAN = /\p{Script=Han}/u;

/** Two characters that a form sets apart for looks: 姓 名 is no blank before 名. */
const SPACED_WORDS = new Set(["姓名", "签名", "署名", "单位", "学位", "职位", "岗位", "部门", "处分", "身份", "地块", "日期", "学期", "任期", "个人", "本人"]);

/**
 * All quantities of a paragraph, in order. Numbers that are there are found too: they bound the words of their neighbours.
 * Ordinals (第*次, **届*次全会) and years are not quantities.
 * Time is linear in the length of the text.
 */
export function quantitiesOf(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const measure = measureAt(text, end);
    if (measure === null) continue;
    const blank = /^\s/u.test(match[0]);
    if (blank ? !isBlank(text, start, end, measure.end) : !mayStandAlone(text, start, match[0])) continue;
    found.push({
      start,
      end,
      unitEnd: measure.end,
      unit: measure.unit,
      approx: approxBefore(text, start) + measure.approx,
      missing: !/^\d[\d,.]*$/u.test(match[0]),
    });
  }
  return found;
}

/** Not an ordinal, not part of a Latin word, a formula or a longer number. */
function mayStandAlone(text: string, start: number, run: string): boolean {
  const before = text[start - 1] ?? "";
  if (before === "第" || before === "届" || before === "初") return false;
  if (/[+＋\-–—~～.．/A-Za-z0-9]/u.test(before)) return false;
  // Masks of seven and more are rules and separators.
  return run.length <= 6 || /^\d/u.test(run);
}

/** A gap that can only be a missing number: words, gap, unit, end of the clause. */
function isBlank(text: string, start: number, end: number, unitEnd: number): boolean {
  const [first, second] = [text[start - 2] ?? "", text[start - 1] ?? ""];
  if (!HAN.test(first) || !HAN.test(second)) return false;
  if (second === "第") return false;
  const unit = text[end] ?? "";
  if (SPACED_WORDS.has(second + unit)) return false;
  const after = text[unitEnd] ?? "";
  return after === "" || /[，。；、,;）)]/u.test(after);
}
