import { sequenceFindings } from "../numbering/sequence-findings";
import type { Rule } from "../types";

/** The first number under a heading is not one. */
export const numberStart: Rule = {
  id: "number-start",
  family: "numbering",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "序号没有从“一”（或“1”）开始", en: "Numbering does not begin with one" },
  messages: {
    start: { zh: "这一组从“{label}”开始，应从“{expected}”开始。", en: "This group begins with “{label}”; it should begin with “{expected}”." },
    startDrawn: {
      zh: "这一组从“{label}”开始，应从“{expected}”开始。这是自动编号，请在 Word 里调整编号。",
      en: "This group begins with “{label}”; it should begin with “{expected}”. Word draws this number: change it in the list settings.",
    },
  },
  examples: {
    good: ["一、主要工作\n（一）抓学习。\n（二）抓队伍。"],
    bad: ["一、主要工作\n「（二）」抓学习。\n（三）抓队伍。", "「三、」主要工作\n四、存在问题"],
  },
  check: (snapshot) => sequenceFindings(snapshot, "number-start", "start"),
};
