import { findingAt } from "../finding-at";
import { promptSpans } from "../prompts/prompt-spans";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import type { Finding, Rule } from "../types";

/** Words that tell the writer what to put there, and are still there. */
export const placeholderPrompt: Rule = {
  id: "placeholder-prompt",
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "提示语还留在文中", en: "A prompt is still in the text" },
  messages: {
    left: { zh: "这是提示语，请换成正式内容，或者删去。", en: "This prompt says what to write. Replace it or delete it." },
  },
  examples: {
    good: ["【摘要】本文介绍支部工作。", "【经验做法】坚持每月一学。", "党员教育内容还有待补充完善。", "单位名称变更登记（含下属单位）已办结。"],
    bad: [
      "今年以来，「（单位名称）」党支部认真落实学习制度。",
      "主要原因是「【写明主要原因】」。",
      "共培训「【待补】」人次，具体数据「待补充」。",
      "「（此处填写活动情况）」",
      "「TODO」核对人数",
    ],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    for (const paragraph of paragraphsShowing(snapshot, trait.opener | trait.roundPrompt | trait.promptWord)) {
      for (const span of promptSpans(paragraph.text, paragraph.inTable)) {
        findings.push(
          findingAt(snapshot, { paragraph: paragraph.index, ...span }, { ruleId: "placeholder-prompt", messageId: "left" }),
        );
      }
    }
    return findings;
  },
};
