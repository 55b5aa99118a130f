import { fieldPrompts } from "../skeletons/inlines-of";
import type { Paragraph } from "../snapshot/types";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import { enclosedIn } from "./enclosed-in";
import { yearLike, yearMentions } from "./year-mentions";
import type { YearMention } from "./year-mentions";
import type { YearMove } from "./year-move";

const LONGEST_DATE_LINE = 24;
const DATE_LINE = /^([（(]?\s*)([0-9０-９〇○零一二三四五六七八九]{4}(?:年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月(?:\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日)?|[./-][0-9]{1,2}[./-][0-9]{1,2}))\s*[）)]?$/u;
const DAY = /^年(1?[0-9])月([1-3]?[0-9])日(?:\s*[-—－–~～至到]{1,2}\s*(?:1?[0-9]月)?[1-3]?[0-9]日)?/u;
const MONTH_DAY = /(?<![0-9年])1?[0-9]月[1-3]?[0-9]日(?:\s*[-—－–~～至到]{1,2}\s*(?:1?[0-9]月)?[1-3]?[0-9]日)?/gu;
/** Days at which a period begins or ends, or that are a feast: they are the same every year. */
const FIXED_DAYS = new Set(["1月1日", "3月31日", "6月30日", "7月1日", "9月30日", "10月1日", "12月31日"]);
const UNTIL = /(?:截至|截止|截止到|自|从|至|到)$/u;

/** The date below or above a report, alone in its line: asked for anew. Null when the paragraph is none, or of another time. */
export function signatureChange(paragraph: Paragraph, { from }: YearMove): ChangeDraft | null {
  const { text } = paragraph;
  if (text.length > 2 * LONGEST_DATE_LINE) return null;
  const line = text.trim();
  const [, lead = "", date] = line.length > LONGEST_DATE_LINE ? [] : (DATE_LINE.exec(line) ?? []);
  const [mention] = date === undefined ? [] : yearMentions(text);
  if (date === undefined || mention === undefined || Math.abs(mention.year - from) > 1) return null;
  const start = text.length - text.trimStart().length + lead.length;
  return draftChange(paragraph, start, start + date.length, { kind: "date", to: fieldPrompts.date.text, defaultOn: true, why: "signature" });
}

/**
 * A day of the report's year in the text (2025年3月15日): last year's event had its day, this year's has another. The year is
 * moved and the day masked. Null when no single day stands behind the year, or one that is the same every year.
 */
export function dayChange(paragraph: Paragraph, mention: YearMention, year: number): ChangeDraft | null {
  const { text } = paragraph;
  const day = DAY.exec(text.slice(mention.end, mention.end + 24));
  if (day === null || isFixed(text, mention.start, `${day[1] ?? ""}月${day[2] ?? ""}日`)) return null;
  const to = yearLike(text.slice(mention.start, mention.end), year) + masked(day[0]);
  return draftChange(paragraph, mention.start, mention.end + day[0].length, { kind: "date", to, defaultOn: true, why: "day" });
}

/** Days without a year (3月15日): only the writer knows whether they are this year's too. */
export function monthDayChanges(paragraph: Paragraph): readonly ChangeDraft[] {
  const { text } = paragraph;
  if (!text.includes("月")) return [];
  return [...text.matchAll(MONTH_DAY)].flatMap(({ 0: day, index }) => {
    if (FIXED_DAYS.has(day) || enclosedIn(text, index) !== null) return [];
    return [draftChange(paragraph, index, index + day.length, { kind: "date", to: masked(day), defaultOn: false, why: "monthDay" })];
  });
}

function isFixed(text: string, start: number, day: string): boolean {
  return FIXED_DAYS.has(day) || UNTIL.test(text.slice(Math.max(0, start - 4), start));
}

function masked(day: string): string {
  return day.replace(/[0-9]+/gu, "**");
}
