import type { Settings } from "./settings";

/** In the first months of a year reports are still about the year before. */
const lastMonthOfOldYear = 3;

/** The year that a report written today is usually about. */
export function usualReportYear(today: Date): number {
  return today.getMonth() + 1 <= lastMonthOfOldYear ? today.getFullYear() - 1 : today.getFullYear();
}

/**
 * The year that a pane starts with: the one that the user chose by hand in this calendar year, else the usual one. A choice
 * is not carried into the next calendar year, where it would be last year's.
 */
export function startYear({ year, yearChosenIn }: Pick<Settings, "year" | "yearChosenIn">, today: Date): number {
  return year !== 0 && yearChosenIn === today.getFullYear() ? year : usualReportYear(today);
}

/** What is remembered of a year: nothing while it is the usual one. */
export function rememberedYear(year: number, today: Date): Pick<Settings, "year" | "yearChosenIn"> {
  return year === usualReportYear(today) ? { year: 0 } : { year, yearChosenIn: today.getFullYear() };
}
