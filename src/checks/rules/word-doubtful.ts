import { phraseFindings } from "../text/phrase-findings";
import type { Rule } from "../types";

/** Words of the curated list that are mostly meant to be others. */
export const wordDoubtful: Rule = {
  id: "word-doubtful",
  family: "text",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "容易混用的词", en: "Words that are easily taken for one another" },
  messages: {
    replace: { zh: "这里的“{wrong}”是不是“{expected}”，请看一下。", en: "Should “{wrong}” be “{expected}” here?" },
  },
  examples: {
    good: ["为全市发展作出贡献，群众对新政策反应良好。"],
    bad: ["为全市发展「做出」贡献，党建工作的「份量」更重。", "解决群众「反应」强烈的问题，「其它」工作同步推进。"],
  },
  check(snapshot) {
    return phraseFindings(snapshot, "word-doubtful", "doubtful", false);
  },
};
