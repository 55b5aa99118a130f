import type { ReportKind } from "./report-kinds";

/** Words of a title or of 现将…如下 that tell the kind, the most telling first: 述职述廉 before 述职, 总结及计划 before 总结. */
export const KIND_WORDS: readonly (readonly [RegExp, ReportKind])[] = [
  [/述责|述廉/, "述责述廉"],
  [/述职/, "述职报告"],
  [/(总结|汇报|报告|情况).{0,12}[和及与暨、].{0,20}(计划|打算|思路|安排|要点)/, "总结及计划"],
  [/(上|下)?半年.{0,16}总结|总结.{0,6}半年/, "半年总结"],
  [/工作要点/, "工作要点"],
  [/(计划|规划|实施方案|打算)(（.{1,6}）)?$/, "工作计划"],
  [/调研报告|调查报告/, "调研报告"],
  [/(工作|情况|落实|进展).{0,8}汇报|汇报材料/, "情况汇报"],
  [/总结/, "年度总结"],
];
