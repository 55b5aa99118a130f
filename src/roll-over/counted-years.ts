import type { Paragraph } from "../snapshot/types";
import { amountOf } from "../tallies/amount-of";
import { toChineseNumber } from "../tallies/to-chinese-number";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import { enclosedIn } from "./enclosed-in";
import type { DoubtReason, SureReason } from "./types";
import type { YearMove } from "./year-move";

const NUMBER = "(?:[0-9]{1,3}|[一二三四五六七八九十百两]{1,5})";
/** 连续三年, 连续第3年, 已连续两年: whether it goes on only the writer knows. */
const STREAK = new RegExp(`(?<=连续(?:第)?)${NUMBER}(?=个?年(?!级|代|[初中底末]))`, "gu");
/** 第四十一个教师节, 第25次全国安全生产月. */
const FEAST = new RegExp(`(?<=第)${NUMBER}(?=[个次届]“?\\p{Script=Han}{1,10}?(?:(?<![环季情章细])节|(?<!工作)日|周|月)(?!前|后|起|上旬|中旬|下旬|初|底|末|\\d|[一二三四五六七八九十]))`, "gu");
/** 三年行动进入第二年, 迎来第三个年头. */
const PLAN_YEAR = new RegExp(`(?<=第)${NUMBER}(?=年(?!级|代|度|初|底|末|产业)|个年头)`, "gu");
/** 三年行动, 五年规划: how many years there are. */
const PLAN_LENGTH = /([一二三四五六七八九十两]|[0-9]{1,2})年(?:期|滚动|专项)*(?:行动|攻坚|规划|计划|方案|改革|倍增|提升)/gu;
/** Feasts by the year of their first: those that were set once and have been kept every year since. */
const FEASTS: readonly (readonly [RegExp, number])[] = [
  [/^[个次届]“?教师节/u, 1985],
  [/^[个次届]“?(?:国际)?护士节/u, 1912],
  [/^[个次届]“?(?:中国)?记者节/u, 2000],
  [/^[个次届]“?(?:中国)?医师节/u, 2018],
  [/^[个次届]“?(?:中国)?人民警察节/u, 2021],
  [/^[个次届]“?(?:中国)?农民丰收节/u, 2018],
  [/^[个次届]“?国家宪法日/u, 2014],
  [/^[个次届]“?全民国家安全教育日/u, 2016],
  [/^[个次届]“?全国科技工作者日/u, 2017],
  [/^[个次届]“?(?:全国)?助残日/u, 1991],
  [/^[个次届]“?(?:全国)?安全生产月/u, 2002],
];

/**
 * What is counted on from year to year in one paragraph: years in a row, feasts, the years of a plan. In order. Switched on is only
 * what the calendar says; the others are the writer's to decide.
 */
export function countedYears(paragraph: Paragraph, move: YearMove): readonly ChangeDraft[] {
  const { text } = paragraph;
  if (!text.includes("第") && !text.includes("连续")) return [];
  const streaks = countsOf(text, STREAK, () => "streak");
  const feasts = countsOf(text, FEAST, (count, end) => (isFeastOf(text, count, end, move.from) ? "feast" : "otherFeast"));
  const plans = countsOf(text, PLAN_YEAR, (count, end, start) => planReason(text, { count, start, end }, move.by));
  const seen = new Set<number>();
  return [...streaks, ...feasts, ...plans]
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end, count, why }) => {
      const to = written(text.slice(start, end), count + move.by, text.charAt(start - 1) !== "第");
      if (to === null) return [];
      const isOwn = (why === "feast" || why === "planYear") && enclosedIn(text, start) === null;
      return [draftChange(paragraph, start, end, { kind: "ordinal", to, defaultOn: isOwn, why })];
    });
}

interface Count {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly why: SureReason | DoubtReason;
}

function countsOf(text: string, pattern: RegExp, reason: (count: number, end: number, start: number) => Count["why"]): readonly Count[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: number, index: start }) => {
    const count = amountOf(number);
    const end = start + number.length;
    return count === null ? [] : [{ start, end, count, why: reason(count, end, start) }];
  });
}

function isFeastOf(text: string, count: number, end: number, year: number): boolean {
  const first = FEASTS.find(([name]) => name.test(text.slice(end, end + 16)))?.[1];
  return first !== undefined && first + count - 1 === year;
}

/** A plan that the sentence names has a next year while it lasts. */
function planReason(text: string, { count, start }: Pick<Count, "count" | "start" | "end">, by: number): "planYear" | "otherPlanYear" {
  const sentence = /[^。；]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const [, length = ""] = [...sentence.matchAll(PLAN_LENGTH)].at(-1) ?? [];
  const years = length === "" ? null : amountOf(length);
  return years !== null && count + by <= years ? "planYear" : "otherPlanYear";
}

/** A number in the signs of the one that stands there; 两年 but 第二年. */
function written(now: string, count: number, isBare: boolean): string | null {
  if (/^[0-9]/u.test(now)) return String(count);
  const numeral = toChineseNumber(count);
  return numeral === "两" && !isBare ? "二" : numeral;
}
