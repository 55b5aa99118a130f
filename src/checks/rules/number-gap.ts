import { sequenceFindings } from "../numbering/sequence-findings";
import type { Rule } from "../types";

/** A number is left out. */
export const numberGap: Rule = {
  id: "number-gap",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "序号跳号", en: "A number is missing" },
  messages: {
    gap: {
      zh: "“{previous}”后面是“{label}”，缺“{missing}”。请看是漏了内容，还是序号有误。",
      en: "“{label}” follows “{previous}”; “{missing}” is missing. Either a part is missing or the number is wrong.",
    },
    gapDrawn: {
      zh: "“{previous}”后面是“{label}”，缺“{missing}”。这是自动编号，请在 Word 里调整编号。",
      en: "“{label}” follows “{previous}”; “{missing}” is missing. Word draws this number: change it in the list settings.",
    },
  },
  examples: {
    good: ["一、主要工作\n二、存在问题\n三、下步打算", "一、主要工作\n2.5亿元项目按期开工。\n二、存在问题"],
    bad: ["一、主要工作\n「三、」存在问题\n四、下步打算", "（一）抓学习。\n（二）抓队伍。\n「（五）」抓作风。", "一、抓学习\n1.集中学。\n二、抓队伍\n2.选好人。\n三、抓作风\n3.转作风。\n「5.」办实事。", "##paidbegin##1.抓学习。\n2.抓队伍。\n「4.」抓作风。"],
  },
  check: (snapshot) => sequenceFindings(snapshot, "number-gap", "gap"),
};
