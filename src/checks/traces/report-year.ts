import type { DocumentSnapshot } from "../../snapshot/types";
import { kindOfReport } from "../structure/kind-of-report";
import { openingOf } from "../structure/opening";
import type { Profile } from "../types";
import { isInRow, yearsIn } from "./years-in";

/** The year that a report is about, and how it was learnt. */
export interface ReportYear {
  readonly year: number;
  /** Years that belong to the report: its own, the plan's, all years of a period named in the title. */
  readonly own: ReadonlySet<number>;
  /** The last month of the period that the report is about: 6 for the first half of a year. */
  readonly lastMonth: 6 | 12;
}

/** A report is handed in some months after the period it is about, and may speak of what came about meanwhile. */
export const GRACE_MONTHS = 4;

/**
 * The year of a report: from the title, else from the first paragraph (现将2022年度…如下, or a text that begins with
 * 2022年), else from the profile. What the document says comes first: a year that was remembered from another report
 * would call this one's own year wrong, and hide what is left of the remembered one.
 * @returns null when none of them tells it
 */
export function reportYearOf(snapshot: DocumentSnapshot, profile: Profile): ReportYear | null {
  const { title, lead } = openingOf(snapshot);
  const titleText = title.map(({ text }) => text.trim()).join("");
  const titleYears = yearsIn(titleText);
  const ranges = titleYears.filter(({ inRange }) => inRange);
  // 2021—2023年三年行动总结 is about its last year; 2022年总结及2023年计划 about its first.
  const fromTitle = ranges.length > 0 ? Math.max(...ranges.map(({ year }) => year)) : titleYears[0]?.year;
  const year = fromTitle ?? leadYear(lead.map(({ text }) => text)) ?? profile.reportYear;
  if (year === undefined) return null;
  // A plan, and a report to an assembly (政府工作报告), look back on the year before the one in their title.
  const looksBack = ["工作计划", "工作要点"].includes(kindOfReport(snapshot, profile) ?? "") || /工作报告|大会|会议/.test(titleText);
  const own = new Set([year, year + 1, ...(looksBack ? [year - 1] : []), ...titleYears.map((one) => one.year), ...between(ranges.map((one) => one.year))]);
  return { year, own, lastMonth: /上半年|半年(工作)?总结/.test(titleText) && !titleText.includes("下半年总结") ? 6 : 12 };
}

function leadYear(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const at = text.indexOf("现将");
    const announced = at < 0 ? undefined : yearsIn(text.slice(at, at + 80))[0]?.year;
    const first = yearsIn(text.slice(0, 12))[0];
    const year = announced ?? (first?.start === 0 && !isInRow(text, first) ? first.year : undefined);
    if (year !== undefined) return year;
  }
  return undefined;
}

function between(years: readonly number[]): readonly number[] {
  const from = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.min(Math.max(...years) - from + 1, 20);
  return Array.from({ length }, (_, at) => from + at);
}
