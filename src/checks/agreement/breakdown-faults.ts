import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { intervalOf, meet, plus } from "./interval";
import { NO_PARTS, NOT_ALL, OVERLAPPING, RANKS, RATES, TRAITS_OF_PERSONS, tellsOverlap } from "./part-words";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { isPersons, sameUnit } from "./same-unit";
import { sign } from "./signs";
import { sumReckoning } from "./sum-reckoning";
import { between, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

/** 28个村中，一类村8个、二类村12个: some of the whole, perhaps not all. */
const AMONG = /^[^，、；：（(“]{0,8}[中里]，[^，、；：（()）]{1,12}$/;

/** A whole with all its parts behind ： or in brackets. */
interface Breakdown {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  /** The parts' own words, in order. */
  readonly names: readonly string[];
  /** Nothing but a bracket or a comma says that they are all. */
  readonly isLoose: boolean;
  /** Nothing says so. */
  readonly isSome: boolean;
}

/** Something must say that parts follow. */
const MAY_BREAK_DOWN = sign.opener | sign.total | sign.among | sign.inside;

/** 信访4632件：来信618件、来访1207件、网上信访2897件: all the parts of a whole, which make another sum. */
export function breakdownFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts, signs } = sentence;
  if (amounts.length < 3 || (signs & MAY_BREAK_DOWN) === 0 || isTableInWords(sentence)) return [];
  const found: Fault[] = [];
  for (let at = 0; at + 1 < amounts.length; at += 1) {
    const breakdown = mayOpen(sentence, at) ? breakdownAt(sentence, at) : null;
    const fault = breakdown === null ? null : faultOf(sentence, breakdown);
    if (fault !== null) found.push(fault);
  }
  return found;
}

function faultOf(sentence: AmountSentence, breakdown: Breakdown): Fault | null {
  const { paragraph } = sentence;
  const { whole, parts } = breakdown;
  if (!isCertain(breakdown) || tellsOverlap(sentence)) return null;
  if ([whole, ...parts].some((one) => isInexact(paragraph.text, one))) return null;
  if (meet(parts.map(intervalOf).reduce(plus), intervalOf(whole))) return null;
  return {
    messageId: "sum",
    range: rangeOf(sentence, whole),
    data: { reckoning: sumReckoning(sentence, parts, whole), whole: written(sentence, whole) },
    related: parts.map((part) => rangeOf(sentence, part)),
  };
}

/** Between a whole and its first part: at most what it counts, then ：, a bracket or a comma, and the part's name. */
const OPENER = /^[^，、；：（(“]{0,12}([：（(，])[^，、；：（()）]{0,16}$/;
const LONGEST_OPENER = 30;
/** 共受理4632件，来信618件、来访1207件: a comma is enough behind a total. */
const TOTALS = /共|总计|合计|总数|总量|总额/;

/** Behind a part: at most what it counts, then a mark and the next part's name. */
const PART_GAP = /^[^，、；：（）等]{0,12}([、，；])[^，、；：（）]{0,16}$/;

/** By the first mark behind a number, which tells nearly all that no list of parts begins there. */
function mayOpen(sentence: AmountSentence, at: number): boolean {
  const { amounts, paragraph, signs, end } = sentence;
  const from = amounts[at]?.unitEnd ?? end;
  const next = amounts[at + 1]?.start ?? end;
  const to = Math.min(next, from + LONGEST_COUNTED);
  for (let index = from; index < to; index += 1) {
    const char = paragraph.text.charAt(index);
    if (char === "：" || char === "（" || char === "(") return true;
    if (char === "，") {
      return (signs & (sign.total | sign.inside)) !== 0 || paragraph.text.startsWith("其中", next - 2);
    }
    if (char === "、" || char === "；" || char === "“") return false;
  }
  return false;
}

/** What a number counts is no longer before the mark; in UTF-16 units, with the mark. */
const LONGEST_COUNTED = 13;

function breakdownAt(sentence: AmountSentence, at: number): Breakdown | null {
  const { amounts, paragraph, end } = sentence;
  const whole = amounts[at];
  const gap = between(sentence, at + 1);
  const opener = gap.length > LONGEST_OPENER ? undefined : OPENER.exec(gap)?.[1];
  if (whole === undefined || opener === undefined || NO_PARTS.has(whole.unit)) return null;
  const isListed = opener === "，";
  const isSome = isListed && AMONG.test(gap);
  if (isListed && !isSome && !gap.endsWith("其中") && !TOTALS.test(wordsBefore(sentence, at))) return null;
  if (RATES.test(wordsBefore(sentence, at))) return null;
  const isBracketed = opener === "（" || opener === "(";
  const isLoose = isBracketed || isListed;
  const parts: Amount[] = [];
  const names: string[] = [];
  let isSeparated = false;
  for (let index = at + 1; index < amounts.length; index += 1) {
    const part = amounts[index];
    if (part === undefined || !sameUnit(part.unit, whole.unit)) return null;
    parts.push(part);
    names.push(wordsBefore(sentence, index) + wordsBehind(sentence, index));
    const behind = paragraph.text.slice(part.unitEnd, amounts[index + 1]?.start ?? end);
    if (isBracketed && /^[^，、；：（）]{0,10}[）)]/.test(behind)) return { whole, parts, names, isLoose, isSome };
    if (index + 1 === amounts.length)
      return !isBracketed && /^[^，、；：（）等。]{0,10}[。；]?$/.test(behind)
        ? { whole, parts, names, isLoose, isSome }
        : null;
    const mark = PART_GAP.exec(behind)?.[1];
    if (mark === undefined || (isListed && mark !== "、")) return null;
    // 60人：一班30人，二班30人；授课教师8人: behind the ； another thing is counted.
    if (mark === "；" && parts.length > 1 && !isSeparated) return null;
    isSeparated = mark === "；";
  }
  return null;
}

/** Parts of the year are summed up for themselves. */
const PERIODS = /季度|半年|月/;
const FEWEST = 2;
/** A bracket with two sums of money may leave the rest unsaid: 收入900万元（基本500万元，项目300万元）. */
const FEWEST_OF_LESS = 3;

/** The parts are all there and do not overlap. */
function isCertain({ whole, parts, names, isLoose, isSome }: Breakdown): boolean {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isLess = sum < whole.value;
  if (parts.length < FEWEST || (isLess && (isSome || (isLoose && parts.length < FEWEST_OF_LESS)))) return false;
  const [first = "", ...others] = names;
  // （其中13769人、1270人、6489人）: parts without a name are told one by one because they are all.
  if (/^(?:其中|分别为|分别是|分别)?：?$/.test(first) && others.every((name) => name === ""))
    return parts.length >= FEWEST_OF_LESS || first.startsWith("分别");
  const plain = [first.replace(/^(?:分别为|分别是|分别)/, ""), ...others];
  if (plain.some((name) => name === "" || NOT_ALL.test(name))) return false;
  if (RATES.test(plain.join("")) || plain.every((name) => PERIODS.test(name)) || new Set(plain).size < plain.length)
    return false;
  if (isPersons(whole.unit)) return !plain.some((name) => TRAITS_OF_PERSONS.test(name));
  return plain.every((name) => RANKS.test(name)) || !plain.some((name) => OVERLAPPING.test(name) && !RANKS.test(name));
}
