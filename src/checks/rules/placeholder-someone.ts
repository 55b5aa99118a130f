import { findingAt } from "../finding-at";
import { someoneRuns } from "../blanks/someone-runs";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import type { Finding, Rule } from "../types";

/** 某 and 某某 where the name of a place, a unit or a person belongs. */
export const placeholderSomeone: Rule = {
  id: "placeholder-someone",
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "用“某”代替的名称没有填", en: "“某” still stands for a name" },
  messages: {
    name: { zh: "“{mark}”代替的名称还没有填。", en: "“{mark}” still stands for a name." },
  },
  examples: {
    good: [
      "某种程度上，某些党员、某个环节、某项工作还有不足。",
      "李某某涉嫌违纪，被某市纪委通报。",
      "如某村党群服务中心功能不全。",
    ],
    bad: ["「某某」县教育局「某」镇中心校工作总结", "「某某」同志于「某」年「某」月「某」日到任。", "在「某某」街道党工委领导下，较好完成任务。", "现有党员「某某」名，召开「某某」次会议。"],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    for (const { text, index } of paragraphsShowing(snapshot, trait.someone)) {
      for (const { start, end } of someoneRuns(text)) {
        findings.push(
          findingAt(snapshot, { paragraph: index, start, end }, { ruleId: "placeholder-someone", messageId: "name", data: { mark: text.slice(start, end) } }),
        );
      }
    }
    return findings;
  },
};
