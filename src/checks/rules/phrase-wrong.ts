import { textAtRange } from "../../snapshot/text-at-range";
import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { misordered } from "../text/misordered";
import { phraseFindings } from "../text/phrase-findings";
import { slippedForms } from "../text/slipped-forms";
import type { SlippedForm } from "../text/slipped-forms";
import type { Finding, Rule } from "../types";

/** Set phrases that are not in their set form. */
export const phraseWrong: Rule = {
  id: "phrase-wrong",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "固定提法写得不准确", en: "Set phrases not in their set form" },
  messages: {
    replace: { zh: "固定提法有出入，“{wrong}”应为“{expected}”。", en: "The set phrase differs: “{wrong}” should be “{expected}”." },
    compare: {
      zh: "固定提法有出入，“{wrong}”请对照“{expected}”核改。",
      en: "The set phrase differs: please compare “{wrong}” with “{expected}”.",
    },
    look: { zh: "“{wrong}”用在这里，与通行的提法不一致，请核对。", en: "“{wrong}” does not agree with the set phrase here; please check it." },
    order: { zh: "固定提法的先后次序应为“{expected}”。", en: "The set order is “{expected}”." },
  },
  examples: {
    good: [
      "增强“四个意识”、坚定“四个自信”、做到“两个维护”，坚定拥护“两个确立”。",
      "以习近平新时代中国特色社会主义思想为指导，坚持“三个代表”重要思想。",
      "不断提高政治判断力、政治领悟力、政治执行力。",
    ],
    bad: [
      "「坚持“两个确立”」，「坚定“两个维护”」。",
      "深入学习「新时代中国特色社会主义思想」，夯实党「政治」的群众基础。",
      "坚持「“三个代表重要思想”」，增强「四个意识」。",
      "不断提高「政治领悟力、政治判断力、政治执行力」。",
    ],
  },
  check(snapshot) {
    const found = phraseFindings(snapshot, "phrase-wrong", "set", true);
    const slipped = slippedForms(snapshot);
    const mended = new Set<SlippedForm>();
    const covered = new Set<Finding>();
    for (const { slip, finding } of meetings(slipped, found)) {
      if (mends(snapshot, finding, slip)) mended.add(slip);
      else covered.add(finding);
    }
    const slips = slipped.filter((slip) => !mended.has(slip));
    const phrases = found.filter((finding) => !covered.has(finding));
    return [
      ...phrases,
      ...slips.map(({ paragraph, start, end, right, certain }) => slipFinding(snapshot, { paragraph, start, end }, right, certain)),
      ...misordered(snapshot).map(({ range, expected }) =>
        findingAt(snapshot, range, { ruleId: "phrase-wrong", messageId: "order", data: { expected }, fix: { edits: [{ range, text: expected }] } }),
      ),
    ];
  },
};

interface Meeting {
  readonly slip: SlippedForm;
  readonly finding: Finding;
}

/** Where slips and findings lie over one another; both come in document order, none over another of its kind. */
function meetings(slips: readonly SlippedForm[], findings: readonly Finding[]): readonly Meeting[] {
  const met: Meeting[] = [];
  let first = 0;
  for (const slip of slips) {
    const { paragraph, start, end } = slip;
    const isBefore = ({ range }: Finding): boolean => range.paragraph < paragraph || (range.paragraph === paragraph && range.end <= start);
    for (let next = findings[first]; next !== undefined && isBefore(next); next = findings[first]) first += 1;
    for (let at = first; at < findings.length; at += 1) {
      const finding = findings[at];
      if (finding === undefined || finding.range.paragraph !== paragraph || finding.range.start >= end) break;
      met.push({ slip, finding });
    }
  }
  return met;
}

/** True when a finding inside a slipped form leaves nothing to mend there. */
function mends(snapshot: DocumentSnapshot, { range, fix }: Finding, { paragraph, start, end, right }: SlippedForm): boolean {
  const before = textAtRange(snapshot, { paragraph, start, end: range.start });
  const behind = textAtRange(snapshot, { paragraph, start: range.end, end });
  return before + (fix?.edits[0]?.text ?? "") + behind === right;
}

function slipFinding(snapshot: DocumentSnapshot, range: TextRange, right: string, certain: boolean): Finding {
  return findingAt(snapshot, range, {
    ruleId: "phrase-wrong",
    messageId: certain ? "replace" : "compare",
    data: { wrong: textAtRange(snapshot, range), expected: right },
    fix: certain ? { edits: [{ range, text: right }] } : undefined,
  });
}
