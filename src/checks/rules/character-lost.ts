import { findingAt } from "../finding-at";
import type { Rule } from "../types";

/** U+FFFD: what programs put where bytes were no character. */
const LOST = "\ufffd";
const RUN = /\ufffd+/g;

/** Characters that were lost when the text was taken over from another encoding. */
export const characterLost: Rule = {
  id: "character-lost",
  family: "residue",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "有字变成了乱码", en: "Characters that were lost" },
  messages: {
    lost: { zh: "这里的字变成了乱码，请对照原文补上。", en: "Characters were lost here. Compare with the original." },
  },
  examples: {
    good: ["全年召开会议12次。", "办结事项3件（见附件◇）。"],
    bad: ["全年召开「\ufffd」议12次。", "坚持「\ufffd\ufffd\ufffd」中求进，走访「\ufffd」众。"],
  },
  check(snapshot) {
    return snapshot.paragraphs.flatMap(({ index, text }) => {
      if (!text.includes(LOST)) return [];
      return Array.from(text.matchAll(RUN), ({ 0: run, index: start }) =>
        findingAt(snapshot, { paragraph: index, start, end: start + run.length }, { ruleId: "character-lost", messageId: "lost" }),
      );
    });
  },
};
