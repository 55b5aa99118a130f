import type { Amount } from "./amount";

/** What a number may truly be: people round. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A whole number of 万 or 亿 with so many steps in it is rounded; 10亿元 may be a set sum. */
const FINE = 100;
const TEN_THOUSAND = 1e4;

/** Half a step around decimals and around long numbers of 万 and 亿; other whole numbers are what they are. */
export function intervalOf(amount: Amount): Interval {
  const isFine = amount.value / amount.step >= FINE;
  return around(amount, amount.rounding > 0 ? amount.rounding : isRounded(amount) && isFine ? amount.step / 2 : 0);
}

/** The same, with every whole number of 万 or 亿 taken as rounded: a small difference of two such may be far off. */
export function looseIntervalOf(amount: Amount): Interval {
  return around(amount, amount.rounding > 0 || isRounded(amount) ? amount.step / 2 : 0);
}

function isRounded({ step }: Amount): boolean {
  return step >= TEN_THOUSAND;
}

function around({ value }: Amount, off: number): Interval {
  return { low: value - off, high: value + off };
}

export function plus(left: Interval, right: Interval): Interval {
  return { low: left.low + right.low, high: left.high + right.high };
}

export function minus(left: Interval, right: Interval): Interval {
  return { low: left.low - right.high, high: left.high - right.low };
}

/** The quotient in per cent; null where the divisor may be nought. */
export function percentOf(part: Interval, whole: Interval): Interval | null {
  if (whole.low <= 0) return null;
  const ends = [part.low / whole.low, part.low / whole.high, part.high / whole.low, part.high / whole.high].map(
    (end) => end * 100,
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** What a number may be off by beyond rounding: many offices cut decimals off instead of rounding them. */
const CUT = 1;

/** Whether a shown number can be one of the interval, rounded or cut to its decimals. */
export function shows({ value, step }: Amount, interval: Interval): boolean {
  const slack = step * CUT + 1e-9;
  return value >= interval.low - slack && value <= interval.high + slack;
}

/** Whether two numbers can be the same one; the smallest part makes up for the arithmetic of decimals. */
export function meet(left: Interval, right: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(left.high), Math.abs(right.high));
  return left.low <= right.high + slack && right.low <= left.high + slack;
}
