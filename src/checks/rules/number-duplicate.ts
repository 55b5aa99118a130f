import { sequenceFindings } from "../numbering/sequence-findings";
import type { Rule } from "../types";

/** The same number twice under one heading. */
export const numberDuplicate: Rule = {
  id: "number-duplicate",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "序号重复", en: "A number stands twice" },
  messages: {
    duplicate: { zh: "“{label}”重复了，这里应为“{expected}”。", en: "“{label}” stands twice; this should be “{expected}”." },
    duplicateDrawn: {
      zh: "“{label}”重复了，这里应为“{expected}”。这是自动编号，请在 Word 里调整编号。",
      en: "“{label}” stands twice; this should be “{expected}”. Word draws this number: change it in the list settings.",
    },
  },
  examples: {
    good: [
      "一、主要工作\n（一）抓学习。按月开展。\n（二）抓队伍。按季考核。\n二、存在问题\n（一）学习不深。\n（二）创新不够。",
      "一、主要工作\n1.抓学习。\n2.抓队伍。\n整改措施如下：\n1.建立台账。\n2.限时销号。",
    ],
    bad: ["二、存在问题\n（一）学习不深。\n（二）创新不够。\n「（二）」落实不细。", "〖一、〗主要工作\n〖一、〗「存在问题」\n〖三、〗下步打算"],
  },
  check: (snapshot) => sequenceFindings(snapshot, "number-duplicate", "duplicate"),
};
