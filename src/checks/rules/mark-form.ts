import { findingAt } from "../finding-at";
import { isDigit } from "../characters";
import { isInResidue } from "../residue/residue-spans";
import { characterClass, classOf } from "../scan/character-class";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { isChinese, solidBefore, solidFrom } from "../text/chinese-marks";
import type { Rule } from "../types";

const KINDS: ReadonlyMap<string, "dots" | "dash"> = new Map([
  [".", "dots"], ["…", "dots"], ["。", "dots"], ["-", "dash"], ["—", "dash"],
]);

/** ... 。。。 … and -- ——— instead of …… and ——. */
export const markForm: Rule = {
  id: "mark-form",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15834-2011 4.10、4.11" },
  title: { zh: "省略号或破折号写法不规范", en: "An ellipsis or dash in an unusual form" },
  messages: {
    dots: { zh: "省略号应为“……”。", en: "An ellipsis is written “……”." },
    dash: { zh: "破折号应为“——”。", en: "A dash is written “——”." },
  },
  examples: {
    good: ["抓学习、抓队伍……样样争先。", "——在全市会议上的发言", "2021—2023年", "咨询电话0571-1234567", "一、概述.......3"],
    bad: ["抓学习、抓队伍「...」样样争先。", "抓学习「。。。」样样争先。", "一个目标「--」争创一流。", "一个目标「———」争创一流。"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.dotsOrDashes | trait.ellipsis).flatMap(({ text, index }) =>
      formRuns(text).flatMap(({ start, end, kind }) => {
        if (isInResidue(snapshot, index, start)) return [];
        const range = { paragraph: index, start, end };
        const edits = [{ range, text: kind === "dots" ? "……" : "——" }];
        return [findingAt(snapshot, range, { ruleId: "mark-form", messageId: kind, fix: { edits } })];
      }),
    );
  },
};

interface FormRun {
  readonly start: number;
  readonly end: number;
  readonly kind: "dots" | "dash";
}

const CLASSES = characterClass.halfMark | characterClass.fullMark | characterClass.sign;
const ELLIPSIS = 0x2026;

// A longer run is a line of leaders or a ruled line.
const LONGEST = 6;

function formRuns(text: string): readonly FormRun[] {
  const runs: FormRun[] = [];
  let behind = 0;
  for (let start = 0; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    // Cheap things first: a mark of these classes that is followed by itself, or an ellipsis.
    if (((classOf[code] ?? 0) & CLASSES) === 0 || (code !== ELLIPSIS && code !== text.charCodeAt(start + 1)) || start < behind) continue;
    const kind = KINDS.get(text.charAt(start));
    if (kind === undefined) continue;
    let end = start + 1;
    while (text.charAt(end) === text.charAt(start)) end += 1;
    behind = end;
    if (isWrong(text.charAt(start), end - start) && touchesChinese(text, start, end)) runs.push({ start, end, kind });
  }
  return runs;
}

function isWrong(mark: string, length: number): boolean {
  if (length > LONGEST) return false;
  if (mark === "…") return length === 1 || length === 3;
  if (mark === "—") return length === 3 || length === 5;
  return mark === "." || mark === "。" ? length >= 3 : length >= 2;
}

/** Figures on either side make a run of hyphens or dots something else. */
function touchesChinese(text: string, start: number, end: number): boolean {
  const prev = solidBefore(text, start);
  const next = solidFrom(text, end);
  if (isDigit(prev) || isDigit(next) || KINDS.has(prev) || KINDS.has(next)) return false;
  return isChinese(prev) || isChinese(next);
}
