import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isItemGap } from "./is-item-gap";
import { partsBehindCommas } from "./parts-behind-commas";
import { NO_PARTS, OVERLAPPING, RATES, tellsOverlap } from "./part-words";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import type { Reading } from "./reading/reading";
import { readingsOf } from "./reading/readings-of";
import { roundingOf } from "./rounding-of";
import { isPersons } from "./same-unit";
import { sign } from "./signs";
import { sumReckoning } from "./sum-reckoning";
import { between, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

/** 其中 with a part larger than the whole, or parts of things that are more than it together. */
export function partFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts, signs } = sentence;
  if (amounts.length < 2 || (signs & sign.among) === 0 || isTableInWords(sentence)) return [];
  return placesBehindAmong(sentence).flatMap((at) => faultOf(sentence, at) ?? []);
}

const BEGINS_PARTS = /^[^，、；：]{0,12}[，；（(）)]{0,2}其中/;

/** The numbers that stand next behind 其中 and belong to the number before. */
function placesBehindAmong(sentence: AmountSentence): readonly number[] {
  const { paragraph, start, end, amounts } = sentence;
  const found: number[] = [];
  let at = 0;
  for (let among = paragraph.text.indexOf("其中", start); among >= 0 && among < end; among = paragraph.text.indexOf("其中", among + 2)) {
    while (at < amounts.length && (amounts[at]?.start ?? end) < among) at += 1;
    if (at > 0 && at < amounts.length && found.at(-1) !== at && BEGINS_PARTS.test(between(sentence, at))) found.push(at);
  }
  return found;
}

/** @param at the first part's place among the numbers */
function faultOf(sentence: AmountSentence, at: number): Fault | null {
  const { paragraph, amounts } = sentence;
  const wholes = wholesBefore(readingsOf(sentence), at);
  const whole = wholes[0];
  if (whole === undefined || wholes.every(({ role }) => role === "difference" || role === "base")) return null;
  if (NO_PARTS.has(amounts[at]?.unit ?? "") || wholes.some((one) => isInexact(paragraph.text, one.amount))) return null;
  const isRate = wholes.some((one) => one.role === "level" && RATES.test(wordsBefore(sentence, one.at)));
  if (isRate || RATES.test(wordsBefore(sentence, at))) return null;
  const parts = partsFrom(sentence, at);
  const most = wholes.reduce((one, other) => (other.amount.value > one.amount.value ? other : one)).amount;
  const total = written(sentence, most);
  const large = parts.find(({ value }) => value > most.value);
  if (large !== undefined) {
    const data = { part: written(sentence, large), whole: total };
    return { messageId: "part", range: rangeOf(sentence, large), data, related: [rangeOf(sentence, most)] };
  }
  const sum = parts.reduce((sumSoFar, { value }) => sumSoFar + value, 0);
  const mayOverlap =
    isPersons(most.unit) ||
    tellsOverlap(sentence) ||
    parts.some((_, index) => OVERLAPPING.test(wordsBefore(sentence, at + index) + wordsBehind(sentence, at + index)));
  if (parts.length < 2 || mayOverlap || sum <= most.value + roundingOf([most, ...parts])) return null;
  return {
    messageId: "parts",
    range: rangeOf(sentence, most),
    data: { reckoning: sumReckoning(sentence, parts, most), whole: total },
    related: parts.map((part) => rangeOf(sentence, part)),
  };
}

/**
 * What the parts may be parts of: the number before, a first breakdown in brackets passed over; and where that one is a
 * difference (比年初增加40亿元) or itself a part, also the level that it belongs to.
 */
function wholesBefore(readings: readonly Reading[], at: number): readonly Reading[] {
  const part = readings[at];
  const wholes: Reading[] = [];
  for (let index = at - 1; index >= 0 && part !== undefined; index -= 1) {
    const one = readings[index];
    if (one === undefined || one.amount.unit !== part.amount.unit) {
      // 86批320人次，其中个访72批: two measures of the same things.
      if (one !== undefined && one.bridge === "" && one.marks === "" && one.name === "" && index > 0) continue;
      if (wholes.length === 0 && (one?.bracket === 0 || one?.bracket === part.bracket) && !isChange(one)) return [];
      continue;
    }
    if (one.bracket !== 0 && one.bracket !== part.bracket) continue;
    wholes.push(one);
    if (one.role !== "difference" && one.role !== "base" && !isListedPart(readings, one)) return wholes;
  }
  return wholes;
}

/** Itself a part: 其中基本500万元、项目400万元. */
function isListedPart(readings: readonly Reading[], one: Reading): boolean {
  let first = one;
  for (let before = readings[first.at - 1]; first.marks === "、" && before !== undefined; before = readings[first.at - 1])
    first = before;
  return first.name.includes("其中");
}

/** A growth or share between the whole and its parts tells of the whole: 500亿元，增长8.7%，其中住户300亿元. */
function isChange({ role }: Reading): boolean {
  return role === "growth" || role === "points" || role === "share" || role === "times";
}

/** The parts of a list that begins at a number: joined by 、, or by ， where they plainly are one list. */
function partsFrom(sentence: AmountSentence, at: number): readonly Amount[] {
  const listed = listedParts(sentence, at);
  return listed.length > 1 ? listed : (partsBehindCommas(sentence, at) ?? listed);
}

function listedParts(sentence: AmountSentence, at: number): readonly Amount[] {
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
