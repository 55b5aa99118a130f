import { isDigit, isHan, isLatin } from "../characters";

/** A date that cannot be, or whose year is not written out. UTF-16 offsets, half-open. */
export interface DateFault {
  readonly start: number;
  readonly end: number;
  readonly kind: "month" | "day" | "hour" | "shortYear" | "longYear" | "mixedYear";
  /** What was meant; only where it is certain. */
  readonly expected?: string;
  /** How many days the month has; of `day` only. */
  readonly days?: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What makes of 26年 a stretch of time and not a year: 工作26年, 近26年, 第26年. */
const STRETCH = /(?:[第近约满达超逾共有了整的长历]|工作|任职|从教|从警|执业|使用|已经|坚持|坚守|扎根|党龄|工龄|教龄|军龄|成立|合作|相隔|时隔)$/;

/** The faults around the character 月 at `at`: 13月5日, 2月30日, 26年3月. */
export function faultsAtMonth(text: string, at: number): readonly DateFault[] {
  const start = digitsBefore(text, at);
  if (start === at || at - start > 2 || isPartOfMore(text, start)) return [];
  const month = Number(text.slice(start, at));
  const isRight = month >= 1 && month <= 12;
  const hasYear = text.charAt(start - 1) === "年";
  // Nearly always: 12月 with neither a year nor a day beside it, or with a year alone.
  if (isRight && !hasYear && !isDigit(text.charAt(at + 1))) return [];
  const year = hasYear ? yearBefore(text, start) : null;
  const short = hasYear ? shortYear(text, start) : null;
  const behind = text.slice(at + 1, at + 12);
  // 24月, 36月 alone are stretches of time (工期24月); a day, a part of the month or a year beside it makes a month of the year of it.
  const isDated = year !== null || short !== null || /^(?:\d{1,2}日|[上中下]旬|底(?!的)|初|末)/.test(behind);
  if (!isRight) return isDated ? [{ start, end: at + 1, kind: "month" }] : [];
  return [...(short === null ? [] : [short]), ...dayFaults(text, at + 1, month, year).map((fault) => ({ ...fault, start: fault.start < 0 ? start : fault.start }))];
}

/** 2月30日, and the second day of 3月28日至32日. A start below zero stands for the beginning of the month. */
function dayFaults(text: string, from: number, month: number, year: number | null): readonly DateFault[] {
  const days = daysOf(month, year);
  const match = /^(\d{1,2})日?(?:(?:至|到|—|－|-|～|~)(\d{1,2}))?日/.exec(text.slice(from, from + 12));
  if (match === null) return [];
  const [whole, first = "", second] = match;
  const faults: DateFault[] = [];
  if (isNoDay(first, days)) faults.push({ start: -1, end: from + first.length + (text.charAt(from + first.length) === "日" ? 1 : 0), kind: "day", days });
  const secondStart = from + whole.length - 1 - (second?.length ?? 0);
  if (second !== undefined && isNoDay(second, days)) faults.push({ start: secondStart, end: from + whole.length, kind: "day", days });
  return faults;
}

function isNoDay(digits: string, days: number): boolean {
  const day = Number(digits);
  return day < 1 || day > days;
}

/** February has 29 days in a year that is not told. */
function daysOf(month: number, year: number | null): number {
  const isShort = month === 2 && year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return isShort ? 28 : (DAYS[month - 1] ?? 31);
}

/** 2026年 directly before an offset. */
function yearBefore(text: string, at: number): number | null {
  if (text.charAt(at - 1) !== "年") return null;
  const start = digitsBefore(text, at - 1);
  return at - 1 - start === 4 ? Number(text.slice(start, at - 1)) : null;
}

/** 26年 directly before the number of a month. */
function shortYear(text: string, month: number): DateFault | null {
  if (text.charAt(month - 1) !== "年") return null;
  const start = digitsBefore(text, month - 1);
  if (month - 1 - start !== 2 || isPartOfMore(text, start) || STRETCH.test(text.slice(Math.max(0, start - 2), start))) return null;
  // ’98年6月 says itself that figures are left out.
  if ("'’‘".includes(text.charAt(start - 1) || "none")) return null;
  // 26年3月 may be a stretch of time where no day follows: 刑期26年3月.
  return /^\d{1,2}月(?!龄|期)/.test(text.slice(month)) ? { start, end: month, kind: "shortYear" } : null;
}

/** The faults around the character 年 at `at`: 202223年, 二O二六年. */
export function faultsAtYear(text: string, at: number): readonly DateFault[] {
  const start = digitsBefore(text, at);
  const length = at - start;
  if (length === 5 || length === 6) {
    const isYear = /^(?:19|20)/.test(text.slice(start, at)) && !isPartOfMore(text, start) && !/^[前来以]/.test(text.slice(at + 1));
    // 20000年, 200000年 are long times.
    return isYear && !/0000?$/.test(text.slice(start, at)) ? [{ start, end: at, kind: "longYear" }] : [];
  }
  const mixed = mixedYear(text, at);
  return mixed === null ? [] : [mixed];
}

const CHINESE_YEAR = /^[一二][一二三四五六七八九〇零○OoＯｏ0０]{3}$/;

/** 二O二六年, 二零二六年: GB/T 15835-2011 4.3 writes the zero of a year in Chinese figures as 〇. */
function mixedYear(text: string, at: number): DateFault | null {
  const start = at - 4;
  const year = text.slice(Math.max(0, start), at);
  if (start < 0 || !CHINESE_YEAR.test(year) || !/[零OoＯｏ0０]/.test(year)) return null;
  if (/[一二三四五六七八九〇零十百千万]/.test(text.charAt(start - 1))) return null;
  return { start, end: at, kind: "mixedYear", expected: year.replace(/[零OoＯｏ0０]/g, "〇") };
}

const HOUR = /(?:上午|下午|晚上|晚|早上|凌晨|中午|日|时间[：:]?)\s?(\d{1,2})[:：](\d{2})(?![\d:：])/;
// 时间： 25 before the colon of the hour, and 30 with one more behind it.
const BEFORE_COLON = 6;
const BEHIND_COLON = 4;

/** The fault of an hour around the colon at `at`: 上午25:30, 3月5日9:75. */
export function faultsAtColon(text: string, at: number): readonly DateFault[] {
  if (!isDigit(text.charAt(at + 1)) || !isDigit(text.charAt(at - 1))) return [];
  const from = Math.max(0, at - BEFORE_COLON);
  const match = HOUR.exec(text.slice(from, at + BEHIND_COLON));
  if (match === null) return [];
  const [whole, hour = "", minute = ""] = match;
  if (Number(hour) <= 24 && Number(minute) <= 59) return [];
  const end = from + match.index + whole.length;
  return [{ start: end - hour.length - 1 - minute.length, end, kind: "hour" }];
}

function digitsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charAt(start - 1) >= "0" && text.charAt(start - 1) <= "9") start -= 1;
  return start;
}

/** 1.13月, A13月, 3/13月: the figures are no number of their own. */
function isPartOfMore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "" || isHan(before)) return "第每满".includes(before || "none");
  return isDigit(before) || isLatin(before) || ".．/-—－～~*×+".includes(before);
}
