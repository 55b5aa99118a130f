import type { TextRange } from "../../snapshot/types";
import type { Amount, AmountSentence } from "./amount";

/** Marks that words around a number do not reach over. */
const isMark = new Uint8Array(0x10000);
for (const mark of "，。；：、？！,;:!?（）()“”《》…—\n\t 　") isMark[mark.charCodeAt(0)] = 1;
/** Words longer than this are not looked at; in UTF-16 units. */
const REACH = 24;

/** Stand between the name and the number: 共有, 达, 为. */
const LINKS = /(?:分别为|分别|共计|总计|合计|累计|现有|共有|约|近|超过|超|逾|达到|达|为|共|有|是|了|过|计|：)+$/;
const OPENERS = /^(?:其中|包括|含|有|另有|另|和|与|及|并|以及|还有)+/;

/** The words before a number, from the nearest mark or the number before it. */
export function wordsBefore({ paragraph: { text }, start, amounts }: AmountSentence, at: number): string {
  const to = amounts[at]?.start ?? start;
  const floor = Math.max(start, amounts[at - 1]?.unitEnd ?? start, to - REACH);
  let from = to;
  while (from > floor && isMark[text.charCodeAt(from - 1)] === 0) from -= 1;
  return text.slice(from, to);
}

/** The words behind a measure word, up to the nearest mark or the next number. */
export function wordsBehind({ paragraph: { text }, end, amounts }: AmountSentence, at: number): string {
  const from = amounts[at]?.unitEnd ?? end;
  const ceiling = Math.min(end, amounts[at + 1]?.start ?? end, from + REACH);
  let to = from;
  while (to < ceiling && isMark[text.charCodeAt(to)] === 0) to += 1;
  return text.slice(from, to);
}

/** What a number counts by the words before it, without 其中 and 共有: 正式党员. */
export function nameBefore(sentence: AmountSentence, at: number): string {
  return wordsBefore(sentence, at).replace(OPENERS, "").replace(LINKS, "");
}

/** The text between two neighbouring numbers, or before the first one. */
export function between({ paragraph: { text }, start, amounts }: AmountSentence, at: number): string {
  return text.slice(amounts[at - 1]?.unitEnd ?? start, amounts[at]?.start ?? start);
}

/** Number and measure word as written: 12余名. */
export function written({ paragraph: { text } }: AmountSentence, amount: Amount): string {
  return text.slice(amount.start, amount.unitEnd);
}

/** Where number and measure word stand. */
export function rangeOf({ paragraph }: AmountSentence, { start, unitEnd }: Amount): TextRange {
  return { paragraph: paragraph.index, start, end: unitEnd };
}
