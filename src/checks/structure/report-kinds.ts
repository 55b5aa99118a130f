/** The kinds of report that the checks tell apart, named as offices name them. */
export const REPORT_KINDS = [
  "年度总结",
  "总结及计划",
  "半年总结",
  "述职报告",
  "述责述廉",
  "工作要点",
  "工作计划",
  "情况汇报",
  "调研报告",
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];
