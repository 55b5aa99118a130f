import { findingAt } from "../finding-at";
import { isDigit, isHan, isLatin } from "../characters";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import type { Rule } from "../types";

/**
 * 2024年07月01日 and, in running text, 2024.7.1. GB/T 9704-2012 7.3.5.4 says so of the date of issue; in running text it is custom, and
 * GB/T 15835-2011 pads with 0 only what is written with dashes.
 */
export const dateZero: Rule = {
  id: "date-zero",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "日期写法不规范", en: "A date in an unusual form" },
  messages: {
    zero: { zh: "月、日不编虚位，应写作“{expected}”。", en: "Month and day take no leading zero: “{expected}”." },
    dots: { zh: "正文里的日期应写作“{expected}”。", en: "A date in running text is written “{expected}”." },
  },
  examples: {
    good: ["2024年7月1日召开，10月20日结束。", "升级到2024.7.1.2版本。", "日期：2024-07-01"],
    bad: ["2024年「07月」「01日」召开会议。", "会议于「2024.7.1」召开，取得成效。"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.leadingZero | trait.dottedDate).flatMap(({ text, index, inTable }) =>
      [...zeros(text), ...(inTable ? [] : dotted(text))].map(({ start, end, expected, messageId }) => {
        const range = { paragraph: index, start, end };
        return findingAt(snapshot, range, { ruleId: "date-zero", messageId, data: { expected }, fix: { edits: [{ range, text: expected }] } });
      }),
    );
  },
};

interface DateFault {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly messageId: "zero" | "dots";
}

function zeros(text: string): readonly DateFault[] {
  const found: DateFault[] = [];
  for (let at = text.indexOf("0"); at >= 0; at = text.indexOf("0", at + 1)) {
    const digit = text.charAt(at + 1);
    const unit = text.charAt(at + 2);
    if (digit < "1" || digit > "9" || (unit !== "月" && unit !== "日") || isPartOfFigure(text.charAt(at - 1))) continue;
    found.push({ start: at, end: at + 3, expected: digit + unit, messageId: "zero" });
  }
  return found;
}

function isPartOfFigure(prev: string): boolean {
  return isDigit(prev) || isLatin(prev) || (prev !== "" && ".-/*×".includes(prev));
}

const DOTTED = /^((?:19|20)[0-9]{2})\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12][0-9]|3[01])(?![0-9.])/;

/** Only in sentences: a line of its own may be a list of dates or versions. */
function dotted(text: string): readonly DateFault[] {
  const found: DateFault[] = [];
  if (!text.includes(".") || !/[，。；]/.test(text)) return found;
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
    const start = dot - 4;
    if (start < 0 || !isDigit(text.charAt(start)) || isPartOfFigure(text.charAt(start - 1))) continue;
    const match = DOTTED.exec(text.slice(start, start + 12));
    if (match === null) continue;
    const [whole, year = "", month = "", day = ""] = match;
    const next = text.charAt(start + whole.length);
    if (!isHan(next) && next !== "，" && next !== "。") continue;
    if (next === "版" || /(版本|版|升级到)$/.test(text.slice(Math.max(0, start - 3), start))) continue;
    found.push({ start, end: start + whole.length, expected: `${year}年${Number(month)}月${Number(day)}日`, messageId: "dots" });
  }
  return found;
}
