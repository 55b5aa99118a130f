import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isItemGap } from "./is-item-gap";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { roundingOf } from "./rounding-of";
import { sameUnit } from "./same-unit";
import { sign } from "./signs";
import { sumReckoning } from "./sum-reckoning";
import { between, nameBefore, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

/** A 3次、B 4次，共8次: lists whose own total is another. */
export function listFaults(sentence: AmountSentence): readonly Fault[] {
  if (sentence.amounts.length < 3 || (sentence.signs & sign.total) === 0 || isTableInWords(sentence)) return [];
  const found: Fault[] = [];
  for (let at = 2; at < sentence.amounts.length; at += 1) {
    const amount = sentence.amounts[at];
    // Most numbers are told apart by one character.
    if (amount === undefined || !mayTotal(sentence.paragraph.text, amount.start)) continue;
    const fault = faultOf(sentence, at, amount);
    if (fault !== null) found.push(fault);
  }
  return found;
}

function faultOf(sentence: AmountSentence, at: number, amount: Amount): Fault | null {
  const { text } = sentence.paragraph;
  const words = TOTAL.exec(wordsBefore(sentence, at));
  if (words === null) return null;
  const listed = itemsBefore(sentence, at);
  const items = listed.length < 2 && /计$/.test(words[0]) ? commaItems(sentence, at) : listed;
  if (items.length < 2 || !isOfAct(sentence, at - items.length, words[1] ?? "")) return null;
  if (isInexact(text, amount) || /参[加与]|列席|出席/.test(wordsBehind(sentence, at))) return null;
  if (items.some((item) => isInexact(text, item)) || reaches(sentence, at, amount)) return null;
  return {
    messageId: "list",
    range: rangeOf(sentence, amount),
    data: { reckoning: sumReckoning(sentence, items, amount), whole: written(sentence, amount) },
    related: items.map((item) => rangeOf(sentence, item)),
  };
}

/** 共, 合计, and with the act of the list: 共走访. */
const TOTAL = /^(?:共计|合计|总计|总共|共)([\u4e00-\u9fff]{0,4})$/;
/** A total stands at most so far before its number; in UTF-16 units. */
const LONGEST_TOTAL = 6;

function mayTotal(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_TOTAL); at -= 1) {
    const char = text.charAt(at);
    if (char === "共" || char === "计") return true;
    if (char === "，" || char === "、") return false;
  }
  return false;
}

/** 走访农户120户、企业30户，共走访160户: the total is of the act that the list begins with, and of no other list. */
function isOfAct(sentence: AmountSentence, first: number, act: string): boolean {
  return act === "" || wordsBefore(sentence, first).includes(act);
}

/** The items before a total, all joined by 、 and each with a name of its own. */
function itemsBefore(sentence: AmountSentence, at: number): readonly Amount[] {
  const { amounts } = sentence;
  const unit = amounts[at]?.unit ?? "";
  if (!/^[^，；：。、]*[，；、]/.test(between(sentence, at))) return [];
  const items: Amount[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = amounts[index];
    const words = wordsBefore(sentence, index);
    if (item === undefined || !sameUnit(item.unit, unit) || words === "" || /其中|[共各均每]|分别|累计|合计|总计/.test(words)) break;
    items.unshift(item);
    if (!isItemGap(between(sentence, index))) return items;
  }
  return [];
}

/** 男职工156人，女职工98人，合计264人: all numbers before a total, kept apart by ，, whose names all end alike. */
function commaItems(sentence: AmountSentence, at: number): readonly Amount[] {
  const { amounts } = sentence;
  const items = amounts.slice(0, at);
  const names = items.map((_, index) => nameBefore(sentence, index));
  const last = names[0]?.slice(-1) ?? "";
  const isOneList =
    items.every(({ unit }) => sameUnit(unit, amounts[at]?.unit ?? "")) &&
    new Set(names).size === names.length &&
    names.every((name) => name.length > 1 && name.endsWith(last) && !/其中|[共各均每]|累计|新增|增加|减少/.test(name)) &&
    items.every((_, index) => /^[^；：。（）()]{1,24}$/.test(between(sentence, index + 1)));
  return isOneList ? items : [];
}

/** Some run of numbers right before the total makes it up, or one of them is it. */
function reaches({ amounts }: AmountSentence, at: number, total: Amount): boolean {
  let sum = 0;
  const counted: Amount[] = [total];
  for (const item of amounts.slice(0, at).reverse()) {
    if (!sameUnit(item.unit, total.unit)) break;
    sum += item.value;
    counted.push(item);
    if (item.value === total.value || Math.abs(sum - total.value) <= roundingOf(counted)) return true;
  }
  return false;
}
