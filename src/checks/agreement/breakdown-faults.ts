import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { intervalOf, meet, plus } from "./interval";
import { NO_PARTS, NOT_ALL, OVERLAPPING, RANKS, RATES, TRAITS_OF_PERSONS } from "./part-words";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { isPersons, sameUnit } from "./same-unit";
import { sumReckoning } from "./sum-reckoning";
import { rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

/** A whole with all its parts behind ： or in brackets. */
interface Breakdown {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  /** The parts' own words, in order. */
  readonly names: readonly string[];
  readonly isBracketed: boolean;
}

/** 信访4632件：来信618件、来访1207件、网上信访2897件: all the parts of a whole, which make another sum. */
export function breakdownFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts, paragraph } = sentence;
  if (amounts.length < 3 || isTableInWords(sentence)) return [];
  return amounts.flatMap((_, at): readonly Fault[] => {
    const opener = openerBehind(sentence, at);
    const breakdown = opener === "" ? null : breakdownAt(sentence, at, opener);
    if (breakdown === null || !isCertain(breakdown)) return [];
    const { whole, parts } = breakdown;
    if ([whole, ...parts].some((one) => isInexact(paragraph.text, one))) return [];
    if (meet(parts.map(intervalOf).reduce(plus), intervalOf(whole))) return [];
    const data = { reckoning: sumReckoning(sentence, parts, whole), whole: written(sentence, whole) };
    return [
      {
        messageId: "sum",
        range: rangeOf(sentence, whole),
        data,
        related: parts.map((part) => rangeOf(sentence, part)),
      },
    ];
  });
}

/** ： or an opening bracket that stands behind a number and at most what it counts; "" for none. */
function openerBehind({ paragraph: { text }, amounts, end }: AmountSentence, at: number): string {
  const from = amounts[at]?.unitEnd ?? end;
  const to = Math.min(end, from + LONGEST_NAME, amounts[at + 1]?.start ?? from);
  for (let index = from; index < to; index += 1) {
    const char = text.charAt(index);
    if (char === "：" || char === "（" || char === "(") return char === "(" ? "（" : char;
    if ("，、；。）“".includes(char)) return "";
  }
  return "";
}

const LONGEST_NAME = 12;

function breakdownAt(sentence: AmountSentence, at: number, opener: string): Breakdown | null {
  const { amounts, paragraph, end } = sentence;
  const whole = amounts[at];
  if (whole === undefined || NO_PARTS.has(whole.unit) || RATES.test(wordsBefore(sentence, at))) return null;
  const isBracketed = opener === "（";
  const parts: Amount[] = [];
  const names: string[] = [];
  for (let index = at + 1; index < amounts.length; index += 1) {
    const part = amounts[index];
    if (part === undefined || !sameUnit(part.unit, whole.unit)) return null;
    parts.push(part);
    names.push(wordsBefore(sentence, index) + wordsBehind(sentence, index));
    const behind = paragraph.text.slice(part.unitEnd, amounts[index + 1]?.start ?? end);
    if (isBracketed && /^[^，、；：（）]{0,10}[）)]/.test(behind)) return { whole, parts, names, isBracketed };
    if (index + 1 === amounts.length)
      return !isBracketed && /^[^，、；：（）等。]{0,10}[。；]?$/.test(behind)
        ? { whole, parts, names, isBracketed }
        : null;
    if (!/^[^，、；：（）等]{0,12}[、，；][^，、；：（）]{0,16}$/.test(behind)) return null;
  }
  return null;
}

const FEWEST = 2;
/** A bracket with two sums of money may leave the rest unsaid: 收入900万元（基本500万元，项目300万元）. */
const FEWEST_OF_LESS = 3;

/** The parts are all there and do not overlap. */
function isCertain({ whole, parts, names, isBracketed }: Breakdown): boolean {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isLess = sum < whole.value;
  if (parts.length < FEWEST || (isLess && isBracketed && parts.length < FEWEST_OF_LESS)) return false;
  const [first = "", ...others] = names;
  // （其中13769人、1270人、6489人）: parts without a name are told one by one because they are all.
  if (/^(?:其中|分别为|分别是|分别)?：?$/.test(first) && others.every((name) => name === ""))
    return parts.length >= FEWEST_OF_LESS || first.startsWith("分别");
  const plain = [first.replace(/^(?:分别为|分别是|分别)/, ""), ...others];
  if (plain.some((name) => name === "" || NOT_ALL.test(name))) return false;
  if (RATES.test(plain.join("")) || new Set(plain).size < plain.length) return false;
  if (isPersons(whole.unit)) return !plain.some((name) => TRAITS_OF_PERSONS.test(name));
  return plain.every((name) => RANKS.test(name)) || !plain.some((name) => OVERLAPPING.test(name) && !RANKS.test(name));
}
