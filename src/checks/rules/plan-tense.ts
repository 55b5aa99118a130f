import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { shows } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { planParts } from "../traces/plan-parts";
import type { PlanPart } from "../traces/plan-parts";
import { reportYearOf } from "../traces/report-year";
import type { ReportYear } from "../traces/report-year";
import { yearsIn } from "../traces/years-in";
import type { Finding, Rule } from "../types";

const ruleId = "plan-tense";

// What has been done, told as such. 在…的基础上 and 完成后 speak of what the plan builds on.
const DONE = /(取得了|收到了)[^，。；]{0,14}(成效|成绩|成果|进展|效果)|(?:已|共|累计)(开展|组织|召开|完成|举办)[^，。；]{0,20}(次|场|人次|项|期)|(全年|今年以来)[，]?(共|累计)?(开展|组织|召开|完成|举办)了?|(开展|组织|召开|举办)了[^，。；]{2,}/g;

/** A plan that tells of what has been done, or one whose heading still has the year of the plan before. */
export const planTense: Rule = {
  id: ruleId,
  family: "residue",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "计划部分写成了已经做完的事", en: "The plan is told as done" },
  messages: {
    done: { zh: "这里是下一步计划，“{words}”说的却像是已经做完的事，请核对。", en: "This is the plan, but “{words}” tells of what has been done." },
    year: { zh: "报告是{report}年的，这里应是{expected}年的计划，标题却写着{year}年。", en: "The report is about {report}; its plan should be for {expected}, but the heading says {year}." },
  },
  examples: {
    good: [
      "党支部2026年工作总结\n一、主要工作\n支部全年开展了集中学习，取得了较好成效。\n二、2027年工作计划\n在已开展12次学习的基础上，每月组织一次专题学习。",
      "党支部2026年上半年工作总结\n一、上半年工作情况\n二、2026年下半年工作打算",
    ],
    bad: [
      "党支部2026年工作总结\n一、主要工作\n二、下一步打算\n围绕群众关切，「开展了志愿服务活动」，「取得了明显成效」。",
      "党支部2026年工作总结\n一、主要工作\n二、「2026年」工作计划\n每月组织一次专题学习。",
    ],
  },
  check(snapshot, profile) {
    const report = reportYearOf(snapshot, profile);
    return planParts(snapshot).flatMap((part) => [
      ...(report === null ? [] : headingFinding(snapshot, part, report)),
      ...part.paragraphs.filter((paragraph) => !paragraph.inTable && shows(snapshot, paragraph, trait.done)).flatMap((paragraph) => doneFindings(snapshot, paragraph)),
    ]);
  },
};

function headingFinding(snapshot: DocumentSnapshot, { heading }: PlanPart, report: ReportYear): readonly Finding[] {
  const text = snapshot.paragraphs[heading.paragraph]?.text ?? "";
  const years = yearsIn(text.slice(0, 60));
  const expected = report.year + 1;
  const first = years[0];
  // A half-year's plan is for the same year; a period of years is its own.
  if (!first || first.inRange || report.lastMonth === 6 || /半年|季度/.test(text.slice(0, 60))) return [];
  if (first.year >= expected || isPlanPaper(report) || !/^度?[\u4e00-\u9fff]{0,12}(计划|打算|思路|安排)/.test(text.slice(first.end))) return [];
  const range = { paragraph: heading.paragraph, start: first.start, end: first.end };
  return [findingAt(snapshot, range, { ruleId, messageId: "year", data: { year: first.year, report: report.year, expected } })];
}

/** In a plan (工作计划) the years before the report's own belong to it, see reportYearOf. */
function isPlanPaper({ own, year }: ReportYear): boolean {
  return own.has(year - 1);
}

function doneFindings(snapshot: DocumentSnapshot, { index, text }: Paragraph): readonly Finding[] {
  // All these words hold one of three characters: most paragraphs need no pattern.
  if (!text.includes("了") && !text.includes("已") && !text.includes("共")) return [];
  return [...text.matchAll(DONE)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (/^[^，。；]{0,12}(基础上|之后|后[，的])|^[^。；]{0,4}的/.test(text.slice(end, end + 20))) return [];
    const range = { paragraph: index, start: match.index, end };
    return [findingAt(snapshot, range, { ruleId, messageId: "done", data: { words: match[0] } })];
  });
}
