import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { doubledWords, nothingSeen } from "../text/doubled-words";
import type { Finding, Rule } from "../types";

/** One for all documents: making it takes longer than reading a page. */
const SEEN = nothingSeen();

/** 方法方法, 工作工作 */
export const wordDoubled: Rule = {
  id: "word-doubled",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "词语重复", en: "The same word twice" },
  messages: {
    same: { zh: "“{word}”重复了，留一个即可。", en: "“{word}” stands there more than once." },
    verb: { zh: "两个“{word}”连在一起，请留下合适的一个，或者加上标点。", en: "“{word}” comes twice in one phrase. Keep one, or set a mark between them." },
  },
  examples: {
    good: [
      "得到实实在在的好处，方方面面都要一项一项抓。",
      "严格落实《中国共产党党和国家机关基层组织工作条例》，以模范行为为党旗增光。",
      "各党支部支部书记、委员会委员会议成员要研究研究。",
      "深入学习、认真学习会议精神。",
    ],
    bad: ["培养教育的「方法方法」探讨不够，对党建「工作工作」不够重视。", "持续「认真学习深入学习」上级部署。", "「全面从严治党全面从严治党」责任落实到位。"],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    for (const { text, index } of paragraphsShowing(snapshot, trait.repeated)) {
      for (const { start, end, word, same } of doubledWords(text, SEEN)) {
        const range = { paragraph: index, start, end };
        findings.push(
          findingAt(snapshot, range, {
            ruleId: "word-doubled",
            messageId: same ? "same" : "verb",
            data: { word },
            fix: same ? { edits: [{ range: { paragraph: index, start: start + word.length, end }, text: "" }] } : undefined,
          }),
        );
      }
    }
    return findings;
  },
};
