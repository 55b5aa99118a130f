import { findingAt } from "../finding-at";
import { reportYearOf } from "../traces/report-year";
import { yearFaults } from "../traces/year-faults";
import type { Rule } from "../types";

/** A year that contradicts the report's own: left over from last year's report, or from somebody else's. */
export const yearForeign: Rule = {
  id: "year-foreign",
  family: "residue",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "年份与本报告不符", en: "A year does not fit this report" },
  messages: {
    heading: { zh: "这是{report}年的报告，标题里却写着{year}年，请核对。", en: "This report is about {report}, but the heading says {year}." },
    announced: { zh: "这是{report}年的报告，这里却说报告{year}年的情况，请核对。", en: "This report is about {report}, but here it announces {year}." },
    until: { zh: "这是{report}年的报告，数字却截至{year}年，请核对。", en: "This report is about {report}, but these figures end in {year}." },
    ownPaper: { zh: "这是{report}年的报告，这里制定的却是{year}年的文件，请核对。", en: "This report is about {report}, but this paper is for {year}." },
    work: { zh: "这是{report}年的报告，这里写的是{year}年的事，请核对是否是上一份报告留下的。", en: "This report is about {report}; this may be left over from a report about {year}." },
    later: { zh: "这是{report}年的报告，这里出现了{year}年，请核对。", en: "This report is about {report}; {year} does not seem to belong here." },
    date: { zh: "这是{report}年的报告，日期却是{year}年，请核对。", en: "This report is about {report}, but it is dated {year}." },
  },
  examples: {
    good: [
      "党支部2026年工作总结\n做好2025年度财务决算。2025年，该项目纳入重点库，今年通过验收。租赁合同截至2025年12月31日。",
      "党支部2026年工作总结和2027年工作计划\n一、2026年工作情况\n借阅量比2025年增长12%，2025年度述职评议反馈的问题已经整改。\n二、2027年工作计划",
      "党支部2026年工作总结\n自2019年以来，支部连续七年获评先进。对照《条例》（2023年）和2021—2026年规划，逐项落实。到2030年，实现全覆盖。",
    ],
    bad: [
      "党支部2026年工作总结\n回顾「2025年」，支部攻坚克难，圆满完成「2025年」度各项目标任务。",
      "党支部2026年工作总结\n一、「2025年」度工作开展情况\n二、存在问题",
      "党支部2026年工作总结\n截至「2025年」12月底，共开展学习24次。",
      "党支部2026年工作总结\n年初制定了《「2025年」度学习计划》。「2025年」，支部共开展主题党日12次。",
      "党支部2026年工作总结\n现将「2024年」度工作情况总结如下：\n（「2025年」1月5日）",
    ],
  },
  check(snapshot, profile) {
    const report = reportYearOf(snapshot, profile);
    if (report === null) return [];
    return yearFaults(snapshot, report).map(({ kind, paragraph, start, end, year }) =>
      findingAt(snapshot, { paragraph, start, end }, { ruleId: "year-foreign", messageId: kind, data: { year, report: report.year } }),
    );
  },
};
