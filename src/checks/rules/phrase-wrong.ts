import { misordered } from "../text/misordered";
import { findingAt } from "../finding-at";
import { phraseFindings } from "../text/phrase-findings";
import type { Rule } from "../types";

/** Set phrases that are not in their set form. */
export const phraseWrong: Rule = {
  id: "phrase-wrong",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "固定提法写得不准确", en: "Set phrases not in their set form" },
  messages: {
    replace: { zh: "固定提法有出入，“{wrong}”应为“{expected}”。", en: "The set phrase differs: “{wrong}” should be “{expected}”." },
    order: { zh: "固定提法的先后次序应为“{expected}”。", en: "The set order is “{expected}”." },
  },
  examples: {
    good: [
      "增强“四个意识”、坚定“四个自信”、做到“两个维护”，坚定拥护“两个确立”。",
      "以习近平新时代中国特色社会主义思想为指导，坚持“三个代表”重要思想。",
      "不断提高政治判断力、政治领悟力、政治执行力。",
    ],
    bad: [
      "「坚持」“两个确立”，「坚定」“两个维护”。",
      "深入学习「新时代中国特色社会主义思想」，夯实党「政治」的群众基础。",
      "坚持「“三个代表重要思想”」，增强「四个意识」。",
      "不断提高「政治领悟力、政治判断力、政治执行力」。",
    ],
  },
  check(snapshot) {
    return [
      ...phraseFindings(snapshot, "phrase-wrong", "set", true),
      ...misordered(snapshot).map(({ range, expected }) =>
        findingAt(snapshot, range, { ruleId: "phrase-wrong", messageId: "order", data: { expected }, fix: { edits: [{ range, text: expected }] } }),
      ),
    ];
  },
};
