import { isDigit } from "../characters";
import { findingAt } from "../finding-at";
import { landmarksOf } from "../scan/landmarks";
import type { Rule } from "../types";

const WIDE = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"] as const;

/** １２座: full-width figures in running text. The number at the head of a line is left to the rules of numbers. */
export const digitWide: Rule = {
  id: "digit-wide",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "数字用了全角字符", en: "Full-width figures" },
  messages: { wide: { zh: "数字用半角，应为“{expected}”。", en: "Figures are half-width: “{expected}”." } },
  examples: { good: ["新建站点12座。", "１．抓学习"], bad: ["新建站点「１２」座，投资「３」.「５」亿元。"] },
  check(snapshot) {
    const landmarks = landmarksOf(snapshot);
    return WIDE.flatMap((char) => landmarks[char]).flatMap(({ paragraph: { text, index }, at }) => {
      if (isWide(text.charAt(at - 1)) || text.slice(0, at).trim() === "") return [];
      let end = at + 1;
      while (isWide(text.charAt(end))) end += 1;
      const expected = text.slice(at, end).replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
      const range = { paragraph: index, start: at, end };
      return [findingAt(snapshot, range, { ruleId: "digit-wide", messageId: "wide", data: { expected }, fix: { edits: [{ range, text: expected }] } })];
    });
  },
};

function isWide(char: string): boolean {
  return char > "9" && isDigit(char);
}
