import { findingAt } from "../finding-at";
import { isDigit, isLatin } from "../characters";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import type { Rule } from "../types";

const CONNECTORS = "～~-—–－";

/** 5～95% instead of 5%～95%. The mark between the two is ～ or — (GB/T 15835-2011 5.1.3; GB/T 15834-2011 4.13.3.2). */
export const rangePercent: Rule = {
  id: "range-percent",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15835-2011 5.1.3" },
  title: { zh: "百分数范围前一个数漏了百分号", en: "A percentage range without its first sign" },
  messages: {
    sign: { zh: "百分数的范围，前后两个数都要写百分号，应为“{expected}”。", en: "Both ends of a percentage range take the sign: “{expected}”." },
  },
  examples: {
    good: ["增长5%～8%，占比30%—40%。", "2021—2023年增长8%。", "在4—6月完成95%。"],
    bad: ["增长「5～8%」，占比「30.5-40%」。"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.figureRange).flatMap(({ text, index }) =>
      ranges(text).map(({ start, end, expected }) => {
        const range = { paragraph: index, start, end };
        return findingAt(snapshot, range, { ruleId: "range-percent", messageId: "sign", data: { expected }, fix: { edits: [{ range, text: expected }] } });
      }),
    );
  },
};

interface PercentRange {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** The % sign is rare: each is read backwards. */
function ranges(text: string): readonly PercentRange[] {
  const found: PercentRange[] = [];
  for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at + 1)) {
    const second = figureStart(text, at);
    const connector = text.charAt(second - 1);
    if (second === at || connector === "" || !CONNECTORS.includes(connector)) continue;
    const first = figureStart(text, second - 1);
    if (first === second - 1) continue;
    const prev = text.charAt(first - 1);
    const lower = text.slice(first, second - 1);
    // A code, a date or a year is no percentage.
    if (isLatin(prev) || (prev !== "" && CONNECTORS.includes(prev)) || /^(19|20)[0-9]{2}$/.test(lower)) continue;
    const mark = "～—".includes(connector) ? connector : "～";
    found.push({ start: first, end: at + 1, expected: `${lower}%${mark}${text.slice(second, at + 1)}` });
  }
  return found;
}

const LONGEST_FIGURE = 12;

function figureStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_FIGURE && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) === ".")) start -= 1;
  return start;
}
