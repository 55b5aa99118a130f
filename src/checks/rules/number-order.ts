import { sequenceFindings } from "../numbering/sequence-findings";
import type { Rule } from "../types";

/** A number that is out of its place, the numbers around it in step. */
export const numberOrder: Rule = {
  id: "number-order",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "序号顺序不对", en: "Numbers are out of order" },
  messages: {
    order: { zh: "按前后顺序，“{label}”应为“{expected}”。", en: "By its place, “{label}” should be “{expected}”." },
    orderDrawn: {
      zh: "按前后顺序，“{label}”应为“{expected}”。这是自动编号，请在 Word 里调整编号。",
      en: "By its place, “{label}” should be “{expected}”. Word draws this number: change it in the list settings.",
    },
  },
  examples: {
    good: ["（一）抓学习。\n（二）抓队伍。\n（三）抓作风。"],
    bad: ["一、主要工作\n「三、」存在问题\n「二、」原因分析\n四、下步打算", "（一）抓学习。\n（二）抓队伍。\n「（八）」抓作风。\n（四）抓保障。"],
  },
  check: (snapshot) => sequenceFindings(snapshot, "number-order", "order"),
};
