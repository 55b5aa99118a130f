import type { Paragraph } from "../../snapshot/types";
import { isDigit, isLatin } from "../characters";
import { isInResidue } from "../residue/residue-spans";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { isChinese } from "../text/chinese-marks";
import { gatherFindings } from "../text/gather-findings";
import type { FaultPlace } from "../text/gather-findings";
import type { Edit, Rule } from "../types";

// From here on one finding speaks for all.
const HABIT = 10;

/** "…" and '…' beside Chinese. */
export const quoteStraight: Rule = {
  id: "quote-straight",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15834-2011 4.8" },
  title: { zh: "中文里用了直引号", en: "Straight quotes in Chinese text" },
  messages: {
    one: { zh: "中文里用弯引号“ ”，不用直引号。", en: "Chinese text takes curly quotes, not straight ones." },
    all: { zh: "全文有{count}处直引号，应改为弯引号“ ”。", en: "There are {count} straight quotes; they should be curly." },
  },
  examples: {
    good: ["落实“三会一课”制度。", "配备27\"显示屏2台。", "学习Party's history专题。"],
    bad: ["落实「\"」三会一课\"制度，开展「'」双报到'活动。"],
  },
  check(snapshot) {
    const places = paragraphsShowing(snapshot, trait.straightQuote).flatMap((paragraph) => [
      ...placesOf(paragraph, '"', "“", "”"),
      ...placesOf(paragraph, "'", "‘", "’"),
    ]).filter(({ range }) => !isInResidue(snapshot, range.paragraph, range.start));
    return gatherFindings(snapshot, "quote-straight", { one: "one", all: "all" }, places, places.length > HABIT);
  },
};

/** The opening quotes of a paragraph; a lonely one gets no fix, for nobody knows which side it belongs to. */
function placesOf({ text, index }: Paragraph, straight: string, open: string, close: string): readonly FaultPlace[] {
  const quotes: number[] = [];
  for (let at = text.indexOf(straight); at >= 0; at = text.indexOf(straight, at + 1)) {
    if (!isInchOrApostrophe(text, at)) quotes.push(at);
  }
  const paired = quotes.length % 2 === 0;
  const edit = (at: number, curly: string): Edit => ({ range: { paragraph: index, start: at, end: at + 1 }, text: curly });
  const places: FaultPlace[] = [];
  for (let n = 0; n < quotes.length; n += paired ? 2 : 1) {
    const first = quotes[n] ?? 0;
    const second = (paired ? quotes[n + 1] : undefined) ?? first;
    if (!touchesChinese(text, first) && !touchesChinese(text, second)) continue;
    places.push({
      range: { paragraph: index, start: first, end: first + 1 },
      data: {},
      edits: paired ? [edit(first, open), edit(second, close)] : [],
    });
  }
  return places;
}

function touchesChinese(text: string, at: number): boolean {
  return isChinese(text.charAt(at - 1)) || isChinese(text.charAt(at + 1));
}

function isInchOrApostrophe(text: string, at: number): boolean {
  if (isDigit(text.charAt(at - 1))) return true;
  return text.charAt(at) === "'" && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
}
