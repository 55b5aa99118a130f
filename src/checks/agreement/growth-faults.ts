import type { Amount, AmountSentence } from "./amount";
import { changeBefore } from "./change-before";
import type { Change } from "./change-before";
import type { Fault } from "./fault";
import { intervalOf, looseIntervalOf, minus, percentOf, plus, shows } from "./interval";
import type { Interval } from "./interval";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { percentText, reckonerOf } from "./reckoning";
import { REAL_TERMS } from "./reading/change-words";
import type { Reading } from "./reading/reading";
import { readingsOf } from "./reading/readings-of";
import { sign } from "./signs";
import { rangeOf, written } from "./words-around";

/** Growths that no way of reckoning makes of the numbers before them: 986张，比上年增加120张，增长23.9%. */
export function growthFaults(sentence: AmountSentence): readonly Fault[] {
  if (sentence.amounts.length < 3 || (sentence.signs & sign.percent) === 0 || isTableInWords(sentence) || !mayGrow(sentence)) return [];
  const readings = readingsOf(sentence);
  return readings.flatMap((growth): readonly Fault[] => {
    if (growth.role !== "growth" || isInRealTerms(sentence, growth)) return [];
    const change = changeBefore(readings, growth.at);
    if (change === null) return [];
    const { amount: percent } = growth;
    const parts = [change.base, change.now, change.difference].filter((one) => one !== null);
    if ([percent, ...parts].some((amount) => isInexact(sentence.paragraph.text, amount))) return [];
    if (
      waysOf(change, growth.direction).some((way) => way === null || shows(percent, way)) ||
      isMadeElsewhere(readings, parts, percent)
    )
      return [];
    const data = { percent: written(sentence, percent), reckoning: reckoningOf(sentence, change, growth) };
    return [
      {
        messageId: "growth",
        range: rangeOf(sentence, percent),
        data,
        related: parts.map((one) => rangeOf(sentence, one)),
      },
    ];
  });
}

/** Most growths stand behind one number only, the level; a reckoning needs two of one measure. */
function mayGrow({ amounts }: AmountSentence): boolean {
  return amounts.some(({ unit }, at) => {
    const last = amounts[at - 1]?.unit;
    return unit === "%" && last !== undefined && last !== "%" && last === amounts[at - 2]?.unit;
  });
}

/** Some words before or right behind the growth say that it is not that of the numbers. */
function isInRealTerms({ paragraph: { text }, start }: AmountSentence, { amount }: Reading): boolean {
  return REAL_TERMS.test(text.slice(Math.max(start, amount.start - NEAR), amount.unitEnd + NEAR_BEHIND));
}

/** In UTF-16 units. */
const NEAR = 90;
const NEAR_BEHIND = 12;

/** The percentages that a change can be told as, fall or rise as the words say. */
function waysOf({ base, now, difference }: Change, direction: number): readonly (Interval | null)[] {
  const read = difference === null ? intervalOf : looseIntervalOf;
  const [old, current, change] = [base, now, difference].map((one) => (one === null ? null : read(one)));
  const ways: (Interval | null)[] = [];
  if (old && current) ways.push(percentOf(direction > 0 ? minus(current, old) : minus(old, current), old));
  if (old && change) ways.push(percentOf(change, old));
  if (current && change) ways.push(percentOf(change, direction > 0 ? minus(current, change) : plus(current, change)));
  return ways;
}

/** More numbers of one measure word are a table in words, in which nobody can tell what belongs together. */
const MOST_ALIKE = 12;

/** Some other two numbers of the sentence make the percentage. */
function isMadeElsewhere(readings: readonly Reading[], own: readonly Amount[], percent: Amount): boolean {
  const unit = own[0]?.unit;
  const alike = readings.filter(({ amount }) => amount.unit === unit && amount !== percent).map(({ amount }) => amount);
  if (alike.length > MOST_ALIKE) return true;
  if (alike.length === own.length) return false;
  return alike.some((one) => {
    const isOwn = own.includes(one);
    return alike.some(
      (other) =>
        other !== one &&
        !(isOwn && own.includes(other)) &&
        anyChange(one, other).some((way) => way !== null && shows(percent, way)),
    );
  });
}

function anyChange(one: Amount, other: Amount): readonly (Interval | null)[] {
  const [left, right] = [looseIntervalOf(one), looseIntervalOf(other)];
  const gap = one.value > other.value ? minus(left, right) : minus(right, left);
  return [
    percentOf(gap, right),
    percentOf(left, right),
    percentOf(left, minus(right, left)),
    percentOf(left, plus(right, left)),
  ];
}

function reckoningOf(
  sentence: AmountSentence,
  { base, now, difference }: Change,
  { amount: percent, direction }: Reading,
): string {
  const { say } = reckonerOf(
    sentence,
    [base, now, difference].filter((one) => one !== null),
  );
  const tell = (points: number) => percentText(points, percent);
  if (base !== null && difference !== null)
    return `${say(difference)}÷${say(base)}＝${tell((difference.value / base.value) * 100)}`;
  if (base !== null && now !== null) {
    const [more, less] = now.value >= base.value ? [now, base] : [base, now];
    return `（${say(more)}－${say(less)}）÷${say(base)}＝${tell(((more.value - less.value) / base.value) * 100)}`;
  }
  if (now === null || difference === null) return "";
  const old = now.value - direction * difference.value;
  const sign = direction > 0 ? "－" : "＋";
  return `${say(difference)}÷（${say(now)}${sign}${say(difference)}）＝${tell((difference.value / old) * 100)}`;
}
