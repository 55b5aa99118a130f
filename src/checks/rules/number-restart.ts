import { sequenceFindings } from "../numbering/sequence-findings";
import type { Rule } from "../types";

/** Under a new heading the numbers count on from the heading before. */
export const numberRestart: Rule = {
  id: "number-restart",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "换了上一级标题，序号没有重新开始", en: "Numbering goes on under a new heading" },
  messages: {
    restart: {
      zh: "上一级标题换了，这里却接着排到“{label}”，应从“{expected}”重新开始。",
      en: "The heading above is a new one, but the numbers go on with “{label}”; they should begin again with “{expected}”.",
    },
    restartDrawn: {
      zh: "上一级标题换了，这里却接着排到“{label}”，应从“{expected}”重新开始。这是自动编号，请在 Word 里选“重新开始编号”。",
      en: "The heading above is a new one, but the numbers go on with “{label}”. Word draws this number: restart the list there.",
    },
  },
  examples: {
    good: [
      "一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、存在问题\n（一）学习不深。",
      "一、抓学习\n1.集中学。\n2.自主学。\n二、抓队伍\n3.选好人。\n4.用好人。\n三、抓作风\n5.转作风。\n6.办实事。",
    ],
    bad: ["一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、存在问题\n「（三）」学习不深。\n（四）创新不够。"],
  },
  check: (snapshot) => sequenceFindings(snapshot, "number-restart", "restart"),
};
