import type { Rule } from "./types";

/** Stands for a rule that could not finish. It is told as a hint: the text may be in order, but was not looked at. */
export const ruleFailed: Rule = {
  id: "rule-failed",
  family: "structure",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "有一项检查没有做完", en: "One check did not finish" },
  messages: {
    failed: {
      zh: "“{rule}”这一项没有检查完，其余各项不受影响。请自行核对这一项。",
      en: "“{rule}” did not finish; the other checks did. Please look at this one yourself.",
    },
  },
  examples: { good: [], bad: [] },
  check: () => [],
};
