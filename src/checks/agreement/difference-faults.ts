import type { Amount, AmountSentence } from "./amount";
import { changeBefore } from "./change-before";
import type { Fault } from "./fault";
import { looseIntervalOf, meet, minus } from "./interval";
import type { Interval } from "./interval";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import type { Reading } from "./reading/reading";
import { readingsOf } from "./reading/readings-of";
import { reckonerOf } from "./reckoning";
import { between, rangeOf, written } from "./words-around";
import { writeValue } from "./write-value";

/** Differences that are not those of the two numbers told with them, and falls called a rise: 由25名增加到28名，净增4名. */
export function differenceFaults(sentence: AmountSentence): readonly Fault[] {
  if (sentence.amounts.length < 2 || isTableInWords(sentence) || !mayChange(sentence)) return [];
  const readings = readingsOf(sentence);
  return readings.flatMap((reading): readonly Fault[] => {
    const isDifference = reading.role === "difference" || reading.role === "points";
    const fault = isDifference
      ? differenceFault(sentence, readings, reading)
      : reading.direction === 0
        ? null
        : directionFault(sentence, readings, reading);
    return fault === null ? [] : [fault];
  });
}

/** The last characters before a difference and before what something rose or fell to; most numbers stand behind others. */
const endsChange = new Uint8Array(0x10000);
for (const character of "增加长升高涨大幅速减少降低落短小缩窄跌了") endsChange[character.charCodeAt(0)] = 1;
const reached = 2;
for (const character of "到至为") endsChange[character.charCodeAt(0)] = reached;

/** Both need a number of the same measure right before. */
function mayChange({ paragraph: { text }, amounts }: AmountSentence): boolean {
  for (let at = 1; at < amounts.length; at += 1) {
    const [before, amount] = [amounts[at - 1], amounts[at]];
    const end = amount === undefined ? 0 : endsChange[text.charCodeAt(amount.start - 1)];
    if (before === undefined || amount === undefined || end === 0 || !sameMeasure(amount, before)) continue;
    if (end === reached || amount.unit !== "%") return true;
  }
  return false;
}

function differenceFault(sentence: AmountSentence, readings: readonly Reading[], told: Reading): Fault | null {
  const { base, now } = changeBefore(readings, told.at) ?? behindBase(readings, told);
  const { amount } = told;
  if (base === null || now === null || !sameMeasure(amount, base)) return null;
  if ([amount, base, now].some((one) => isInexact(sentence.paragraph.text, one))) return null;
  const isOf = (one: Amount, other: Amount) => meet(looseIntervalOf(amount), distance(one, other));
  const levels = readings.filter((one) => one !== told && one.amount.unit === base.unit).map((one) => one.amount);
  const isOwn = (one: Amount) => one === base || one === now;
  const isMadeElsewhere = levels.some((one) =>
    levels.some((other) => one !== other && !(isOwn(one) && isOwn(other)) && isOf(one, other)),
  );
  if (isOf(base, now) || isMadeElsewhere) return null;
  const { say } = reckonerOf(sentence, [base, now]);
  const [more, less] = now.value >= base.value ? [now, base] : [base, now];
  const difference = written(sentence, amount);
  const data = {
    difference,
    reckoning: `${say(more)}－${say(less)}＝${writeValue(more.value - less.value, difference)}`,
  };
  return {
    messageId: "difference",
    range: rangeOf(sentence, amount),
    data,
    related: [base, now].map((one) => rangeOf(sentence, one)),
  };
}

function distance(one: Amount, other: Amount): Interval {
  const [left, right] = [looseIntervalOf(one), looseIntervalOf(other)];
  return one.value > other.value ? minus(left, right) : minus(right, left);
}

/** 在上年78件的基础上增加12件，达到91件. */
function behindBase(
  readings: readonly Reading[],
  told: Reading,
): { readonly base: Amount | null; readonly now: Amount | null } {
  const base = readings[told.at - 1];
  const now = readings[told.at + 1];
  const isTold =
    base?.role === "base" &&
    told.marks === "" &&
    now?.role === "level" &&
    /^，?$/.test(now.marks) &&
    /^(?:总数|共)?(?:达到?|为|共)$/.test(now.name);
  return isTold && told.name === "" ? { base: base.amount, now: now.amount } : { base: null, now: null };
}

/** Points of per cent are the difference of two percentages. */
function sameMeasure(difference: Amount, level: Amount): boolean {
  return difference.unit === level.unit || (difference.unit.endsWith("百分点") && level.unit === "%");
}

/** 提高 and 上升 are said of ranks and time limits too, which rise when they grow less. */
const PLAIN_CHANGE = /(?:增加|增长|扩大|减少|下降|降低|缩短|压减|压缩)(?:到|至|为)了?$/;

function directionFault(sentence: AmountSentence, readings: readonly Reading[], reached: Reading): Fault | null {
  const base = readings[reached.at - 1];
  if (
    base?.role !== "base" ||
    base.amount.unit !== reached.amount.unit ||
    reached.marks !== "" ||
    reached.role !== "level"
  )
    return null;
  const words = between(sentence, reached.at);
  const { amount: now } = reached;
  const off = (now.value - base.amount.value) * reached.direction;
  if (
    off >= 0 ||
    !PLAIN_CHANGE.test(words) ||
    [now, base.amount].some((one) => isInexact(sentence.paragraph.text, one))
  )
    return null;
  const data = { from: written(sentence, base.amount), to: written(sentence, now) };
  return {
    messageId: reached.direction > 0 ? "fell" : "rose",
    range: rangeOf(sentence, now),
    data,
    related: [rangeOf(sentence, base.amount)],
  };
}
