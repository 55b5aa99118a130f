import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { isHan } from "../characters";
import { landmarksOf } from "../scan/landmarks";
import type { Landmark } from "../scan/landmarks";
import type { Edit, Finding, Rule } from "../types";

/** ‚放管服‛, 14。1%, 91%%: marks of other scripts and slips of the key. */
export const markOdd: Rule = {
  id: "mark-odd",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15834-2011 4.8、5.1" },
  title: { zh: "标点用错了字符", en: "A mark of the wrong kind" },
  messages: {
    quote: { zh: "中文引号应为“{expected}”，这里用了别的文字的引号。", en: "Chinese quotation marks are “{expected}”; these belong to another script." },
    dot: { zh: "小数点写成了句号，应为“{expected}”。", en: "The decimal point is a full stop here: “{expected}”." },
    percent: { zh: "百分号重复，应为“%”。", en: "The percent sign stands twice." },
  },
  examples: {
    good: ["通过“放管服”改革提高效率，完成14.1%。", "完成任务3项。1%的误差可以接受。", "占比12%"],
    bad: ["通过「‚」放管服「‛」改革提高效率。", "完成年度计划的「14。1%」，超序时进度。", "完成任务的91.35「%%」，进度靠前。"],
  },
  check(snapshot) {
    return [...quotes(snapshot), ...landmarksOf(snapshot)["%"].flatMap((sign) => slipAt(snapshot, sign))];
  },
};

/** Which closing mark may answer an opening one, and what both should be. */
const QUOTES = [
  { opener: "‚", closers: /[‛‘’]/, right: "‘’" },
  { opener: "„", closers: /[‟“”]/, right: "“”" },
] as const;

const LONGEST_QUOTE = 80;

/** A pair around Chinese words is certain; a mark alone is left to the eye. */
function quotes(snapshot: DocumentSnapshot): readonly Finding[] {
  const landmarks = landmarksOf(snapshot);
  return QUOTES.flatMap(({ opener, closers, right }) =>
    landmarks[opener].flatMap(({ paragraph: { text, index }, at }): readonly Finding[] => {
      const behind = text.slice(at + 1, at + 1 + LONGEST_QUOTE);
      const length = behind.search(closers);
      if (!isHan(text.charAt(at + 1)) || length < 0) return [finding(snapshot, { paragraph: index, start: at, end: at + 1 }, "quote", right)];
      const close = at + 1 + length;
      const ranges = [at, close].map((start) => ({ paragraph: index, start, end: start + 1 }));
      // Both go together: one alone would leave a quotation open.
      const edits = ranges.map((range, which) => ({ range, text: right.charAt(which) }));
      return ranges.map((range) => finding(snapshot, range, "quote", right, edits));
    }),
  );
}

const DOT = /(?<![0-9.。])[0-9]{1,4}。[0-9]{1,2}%$/;
// 1234。56% at most, and the character before it.
const LONGEST_FIGURE = 9;

/** What a percent sign at `at` ends: 14。1%, or the first of several. */
function slipAt(snapshot: DocumentSnapshot, { paragraph: { text, index }, at }: Landmark): readonly Finding[] {
  if (text.charAt(at + 1) === "%" && text.charAt(at - 1) !== "%") {
    const range = { paragraph: index, start: at, end: text.charAt(at + 2) === "%" ? at + 3 : at + 2 };
    return [finding(snapshot, range, "percent", "%", [{ range, text: "%" }])];
  }
  if (text.charAt(at - 2) !== "。" && text.charAt(at - 3) !== "。") return [];
  const whole = DOT.exec(text.slice(Math.max(0, at - LONGEST_FIGURE), at + 1))?.[0];
  if (whole === undefined || !isOneFigure(text, at + 1 - whole.length, whole)) return [];
  const range = { paragraph: index, start: at + 1 - whole.length, end: at + 1 };
  const expected = whole.replace("。", ".");
  return [finding(snapshot, range, "dot", expected, [{ range, text: expected }])];
}

/** 完成任务3项。1%的误差: a sentence may end with a figure's measure; with the bare figure it does not, unless a number closes it. */
function isOneFigure(text: string, start: number, whole: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[第号：:]$/.test(before) && whole.length > 3;
}

function finding(snapshot: DocumentSnapshot, range: TextRange, messageId: string, expected: string, edits?: readonly Edit[]): Finding {
  const fix = edits === undefined ? undefined : { edits };
  return findingAt(snapshot, range, { ruleId: "mark-odd", messageId, data: { expected }, fix });
}
