/** In the first months of a year reports are still about the year before. */
const lastMonthOfOldYear = 3;

/** The year that a report written today is usually about. */
export function usualReportYear(today: Date): number {
  return today.getMonth() + 1 <= lastMonthOfOldYear ? today.getFullYear() - 1 : today.getFullYear();
}
