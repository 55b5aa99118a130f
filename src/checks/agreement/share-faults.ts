import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { BEFORE_RATE, RATE_NAMES } from "./rate-names";
import { ratioFits, ratioText } from "./ratio";
import { isInexact } from "./read-amount";
import { sameUnit } from "./same-unit";
import { between, rangeOf, wordsBefore, written } from "./words-around";

/** Two numbers and the percentage that they should make. */
interface Share {
  readonly messageId: string;
  readonly part: Amount;
  readonly whole: Amount;
  readonly percent: Amount;
  readonly offset: number;
}

/** Percentages that do not match the two numbers beside them in the same sentence. */
export function shareFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts } = sentence;
  if (amounts.length < 3 || !amounts.some(({ unit }) => unit === "%")) return [];
  return amounts.flatMap((percent, at): readonly Fault[] => {
    if (percent.unit !== "%") return [];
    const share = shareOfNamed(sentence, at) ?? shareOfWhole(sentence, at) ?? rateOf(sentence, at) ?? growthOf(sentence, at);
    if (share === null || !isSound(sentence, share) || ratioFits(share.part, share.whole, percent, share.offset)) return [];
    const { part, whole, messageId, offset } = share;
    const data = { percent: written(sentence, percent), part: written(sentence, part), whole: written(sentence, whole), expected: ratioText(part, whole, percent, offset) };
    return [{ messageId, range: rangeOf(sentence, percent), data, related: [part, whole].map((one) => rangeOf(sentence, one)) }];
  });
}

/** All exact, and no other two numbers of the sentence make the percentage. */
function isSound({ paragraph, amounts }: AmountSentence, { messageId, part, whole, percent }: Share): boolean {
  if (whole.value === 0 || [part, whole, percent].some((amount) => isInexact(paragraph.text, amount))) return false;
  // A growth is asked for only where there are no more than its two numbers.
  if (messageId === "growth") return true;
  const alike = amounts.filter(({ unit }) => sameUnit(unit, part.unit));
  if (alike.length > MOST_ALIKE) return false;
  return !alike.some((one) => alike.some((other) => one !== other && other.value > 0 && !(one === whole && other === part) && ratioFits(one, other, percent)));
}

/** More numbers of one measure word in a sentence are a table in words, in which nobody can tell what belongs together. */
const MOST_ALIKE = 12;

/** 8亿元、占年度目标10亿元的85%. */
function shareOfNamed(sentence: AmountSentence, at: number): Share | null {
  const [part, whole, percent] = [sentence.amounts[at - 2], sentence.amounts[at - 1], sentence.amounts[at]];
  if (part === undefined || whole === undefined || percent === undefined || !sameUnit(part.unit, whole.unit)) return null;
  if (!/^(?:总数|总量|总额|任务|目标)?的(?:比例(?:为|达))?$/.test(between(sentence, at))) return null;
  if (!/^[^，、；：]{0,12}[，、（(]?(?:已|仅|约)?(?:占|完成|达到|为|是)(?!其中)[^，、；：]{0,14}$/.test(between(sentence, at - 1))) return null;
  return { messageId: "share", part, whole, percent, offset: 0 };
}

/** 27名党员中10名占37%; 党员27名，其中女党员10名，占37%. */
function shareOfWhole(sentence: AmountSentence, at: number): Share | null {
  const { amounts } = sentence;
  const [part, percent] = [amounts[at - 1], amounts[at]];
  if (part === undefined || percent === undefined || part.unit === "%") return null;
  if (!/^[^，、；：（(]{0,10}[，、（(]?占(?:比|比为|比达|比达到|总数的?|总人数的?|总量的?|全部的?|全体的?)?$/.test(between(sentence, at))) return null;
  // 其中35岁以下8名: an age is no number of the share.
  const whole = amounts[at - 2]?.unit === "岁" ? amounts[at - 3] : amounts[at - 2];
  const gap = sentence.paragraph.text.slice(whole?.unitEnd ?? sentence.start, part.start);
  const isOf = /^[^，、；：]{0,10}(?:[，、；（(：]其中|中|里)[，：]?[^，、；：。]{0,14}$/.test(gap);
  if (whole === undefined || !isOf || !sameUnit(whole.unit, part.unit)) return null;
  return { messageId: "share", part, whole, percent, offset: 0 };
}

/** 应到30人、实到27人，到会率95%; 受理45件，办结43件，办结率95%. */
function rateOf(sentence: AmountSentence, at: number): Share | null {
  const [whole, part, percent] = [sentence.amounts[at - 2], sentence.amounts[at - 1], sentence.amounts[at]];
  if (whole === undefined || part === undefined || percent === undefined || !sameUnit(whole.unit, part.unit)) return null;
  const name = wordsBefore(sentence, at).replace(BEFORE_RATE, "");
  const rate = RATE_NAMES.find((one) => one.rate.test(name));
  if (rate === undefined || between(sentence, at).length > LONGEST_GAP || between(sentence, at - 1).length > LONGEST_GAP) return null;
  const [wholeName, partName] = [wordsBefore(sentence, at - 2), wordsBefore(sentence, at - 1)].map((words) => words.replace(/(?:共|了|已|已经|均|为|有|累计|各类)+$/, ""));
  if (!rate.whole.test(wholeName ?? "") || !rate.part.test(partName ?? "") || /当月|当场|当年|首批|立行立改/.test(partName ?? "")) return null;
  // 其余16个已于7月整改: a third number may belong to the part.
  const alike = sentence.amounts.filter(({ unit }) => sameUnit(unit, part.unit));
  return alike.length > 2 ? null : { messageId: "share", part, whole, percent, offset: 0 };
}

const LONGEST_GAP = 24;
const LAST_YEAR = /去年|上年|上一年|同期/;
const COMPARED = "^[，、（(]?(?:同比|[比较](?:上年|去年)(?:同期)?)?";
const UP = new RegExp(`${COMPARED}(?:增长|增加|上升|提高|增幅)(?:了|为|达)?$`);
const DOWN = new RegExp(`${COMPARED}(?:下降|减少|降低|降幅)(?:了|为|达)?$`);

/** 完成投资6800万元，去年同期6000万元，同比增长20%. */
function growthOf(sentence: AmountSentence, at: number): Share | null {
  const { amounts, paragraph } = sentence;
  const [first, second, percent] = [amounts[at - 2], amounts[at - 1], amounts[at]];
  if (first === undefined || second === undefined || percent === undefined) return null;
  if (first.unit !== second.unit || first.unit === "%" || amounts.filter(({ unit }) => unit === first.unit).length > 2) return null;
  const words = paragraph.text.slice(second.unitEnd, percent.start);
  const change = UP.test(words) ? 1 : DOWN.test(words) ? -1 : 0;
  if (change === 0 || /其中|；/.test(between(sentence, at - 1))) return null;
  const old = [first, second].filter((_, index) => LAST_YEAR.test(wordsBefore(sentence, at - 2 + index)));
  const before = old[0];
  if (before === undefined || old.length > 1 || before.value === 0) return null;
  const now = before === first ? second : first;
  if (change > 0) return { messageId: "growth", part: now, whole: before, percent, offset: 100 };
  // A fall of 10 % leaves 90 %: told as a growth of what is left.
  return fallFits(now, before, percent) ? null : { messageId: "growth", part: now, whole: before, percent, offset: 100 };
}

function fallFits(now: Amount, before: Amount, percent: Amount): boolean {
  const left = { ...percent, value: 100 - percent.value };
  return ratioFits(now, before, left);
}
