import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isItemGap } from "./is-item-gap";
import { isInexact } from "./read-amount";
import { roundingOf } from "./rounding-of";
import { isPersons } from "./same-unit";
import { between, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";
import { writeValue } from "./write-value";

/** Shares, rates and sizes are no parts: 增长5%，其中工业增长8%. */
const NO_PARTS: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "百分点", "倍", "成", "分", "岁", "度", "级"]);
const RATES = /均|每|各|同比|增长|下降|提高|增幅|分别/;
/** Parts that may overlap: of 46 projects 30 can be new and 20 large. */
const OVERLAPPING = /以上|以下|以内|重点|[省市县区国]级|国家|已|完成|当年|新|占|涉及|纳入|获|优秀|参与|参加|解决|办结|整改|涵盖|覆盖|用于/;

/** 其中 with a part larger than the whole, or parts of things that are more than it together. */
export function partFaults(sentence: AmountSentence): readonly Fault[] {
  const { paragraph, start, end, amounts } = sentence;
  if (amounts.length < 2 || !paragraph.text.slice(start, end).includes("其中")) return [];
  return amounts.flatMap((amount, at): readonly Fault[] => {
    const whole = amounts[at - 1];
    if (whole === undefined || !/^[^，、；：]{0,12}[，；（(]?其中/.test(between(sentence, at))) return [];
    if (whole.unit !== amount.unit || NO_PARTS.has(amount.unit) || isInexact(paragraph.text, whole)) return [];
    if (RATES.test(wordsBefore(sentence, at - 1)) || RATES.test(wordsBefore(sentence, at))) return [];
    const parts = partsFrom(sentence, at);
    const total = written(sentence, whole);
    const large = parts.find(({ value }) => value > whole.value);
    if (large !== undefined) {
      const data = { part: written(sentence, large), whole: total };
      return [{ messageId: "part", range: rangeOf(sentence, large), data, related: [rangeOf(sentence, whole)] }];
    }
    const sum = parts.reduce((sumSoFar, { value }) => sumSoFar + value, 0);
    const mayOverlap = isPersons(whole.unit) || parts.some((_, index) => OVERLAPPING.test(wordsBefore(sentence, at + index) + wordsBehind(sentence, at + index)));
    if (parts.length < 2 || mayOverlap || sum <= whole.value + roundingOf([whole, ...parts])) return [];
    const data = { sum: writeValue(sum, total), whole: total };
    return [{ messageId: "parts", range: rangeOf(sentence, whole), data, related: parts.map((part) => rangeOf(sentence, part)) }];
  });
}

/** The parts of a list joined by 、 that begins at a number. */
function partsFrom(sentence: AmountSentence, at: number): readonly Amount[] {
  const { paragraph, amounts } = sentence;
  const unit = amounts[at]?.unit;
  const parts: Amount[] = [];
  for (let index = at; index < amounts.length; index += 1) {
    const part = amounts[index];
    if (part === undefined || part.unit !== unit || isInexact(paragraph.text, part)) break;
    if (index > at && !isItemGap(between(sentence, index))) break;
    parts.push(part);
  }
  return parts;
}
