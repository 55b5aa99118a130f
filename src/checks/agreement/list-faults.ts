import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isItemGap } from "./is-item-gap";
import { isInexact } from "./read-amount";
import { roundingOf } from "./rounding-of";
import { sameUnit } from "./same-unit";
import { between, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";
import { writeValue } from "./write-value";

/** A 3次、B 4次，共8次: lists whose own total is another. */
export function listFaults(sentence: AmountSentence): readonly Fault[] {
  if (sentence.amounts.length < 3) return [];
  const { text } = sentence.paragraph;
  const { amounts } = sentence;
  return amounts.flatMap((amount, at): readonly Fault[] => {
    // Most numbers are told apart by one character.
    const last = text.charAt(amount.start - 1);
    if (last !== "共" && last !== "计") return [];
    const items = at > 1 && /^(?:共|共计|合计|总计|总共)$/.test(wordsBefore(sentence, at)) ? itemsBefore(sentence, at) : [];
    if (items.length < 2 || isInexact(text, amount) || /参[加与]|列席|出席/.test(wordsBehind(sentence, at))) return [];
    if (items.some((item) => isInexact(text, item)) || reaches(sentence, at, amount)) return [];
    const sum = items.reduce((total, { value }) => total + value, 0);
    const total = written(sentence, amount);
    const data = { sum: writeValue(sum, total), whole: total, count: items.length };
    return [{ messageId: "list", range: rangeOf(sentence, amount), data, related: items.map((item) => rangeOf(sentence, item)) }];
  });
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
