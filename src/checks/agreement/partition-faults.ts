import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isInexact } from "./read-amount";
import { isPersons, sameUnit } from "./same-unit";
import { sign } from "./signs";
import { between, nameBefore, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";
import { writeValue } from "./write-value";

/** Two parts that are the whole together. */
interface Partition {
  readonly first: RegExp;
  readonly second: RegExp;
  /** What the whole must be called where no 其中 and no bracket tells it. */
  readonly whole: RegExp;
  /** The whole must be called so in any case: of 30 who took part some may belong to neither part. */
  readonly strict: boolean;
}

const PEOPLE = "(?:性|同志|党员|职工|教师|教工|干部|员工|生|学生|队员|成员|代表)?";

/** 正式 + 预备: 中国共产党章程, chapter 1: a member is one or the other. The others: 惯例. */
const PARTITIONS: readonly Partition[] = [
  { first: /^(?:[党本我全]*支部)?(?:现有|共有|有)?正式党员$/, second: /^预备党员$/, whole: /^(?:[^发新流女男职休老困转吸接参组慰走训评]*)党员(?:总数|人数|总人数)?$/, strict: true },
  { first: new RegExp(`^男${PEOPLE}$`), second: new RegExp(`^女${PEOPLE}$`), whole: /(?:在编|在册|在岗|教职工|干部职工)$/, strict: false },
  { first: /^在职(?:党员|职工|干部|人员|教师)?$/, second: /^(?:离退休|退休)(?:党员|职工|干部|人员|教师)?$/, whole: /(?:党员|职工)(?:总数|人数)?$/, strict: true },
];

/** One word of each partition; sentences without any are passed over at once. */
const HINTS: readonly string[] = ["正式党员", "女", "退休"];

/** 现有党员28名，其中正式党员25名、预备党员2名: parts that must add up and do not. */
export function partitionFaults(sentence: AmountSentence, before: AmountSentence | undefined): readonly Fault[] {
  const { paragraph, start, end, amounts, signs } = sentence;
  if (amounts.length < 2 || (signs & sign.sort) === 0) return [];
  const words = paragraph.text.slice(start, end);
  if (!HINTS.some((hint) => words.includes(hint))) return [];
  return amounts.flatMap((amount, at) => {
    const next = amounts[at + 1];
    if (next === undefined || !isPersons(amount.unit) || !isPersons(next.unit)) return [];
    const partition = PARTITIONS.find(({ first, second }) => (isPart(sentence, at, first) && isPart(sentence, at + 1, second)) || (isPart(sentence, at, second) && isPart(sentence, at + 1, first)));
    const fault = partition === undefined || [amount, next].some((one) => isInexact(paragraph.text, one)) ? null : faultOf(sentence, at, partition, before);
    return fault === null ? [] : [fault];
  });
}

/** Called so by the words before it (正式党员25名) or behind it (25名正式党员). */
function isPart(sentence: AmountSentence, at: number, name: RegExp): boolean {
  const words = nameBefore(sentence, at);
  return name.test(words) || (words === "" && name.test(wordsBehind(sentence, at)));
}

interface Whole {
  readonly sentence: AmountSentence;
  readonly amount: Amount;
  /** Called as the parts' whole is. */
  readonly named: boolean;
}

function faultOf(sentence: AmountSentence, at: number, partition: Partition, before: AmountSentence | undefined): Fault | null {
  const whole = wholeBefore(sentence, at, partition, before) ?? wholeBehind(sentence, at + 2, partition);
  if (whole === null || isInexact(whole.sentence.paragraph.text, whole.amount)) return null;
  const parts = sentence.amounts.slice(at, at + 2);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= whole.amount.value && partition.strict && !whole.named) return null;
  if (explained(sentence, at, sum, whole.amount.value)) return null;
  const total = written(whole.sentence, whole.amount);
  const [first = "", second = ""] = parts.map((part) => written(sentence, part));
  return {
    messageId: "partition",
    range: rangeOf(whole.sentence, whole.amount),
    data: { first: labelled(sentence, at) + first, second: labelled(sentence, at + 1) + second, sum: writeValue(sum, total), whole: total },
    related: parts.map((part) => rangeOf(sentence, part)),
  };
}

function labelled(sentence: AmountSentence, at: number): string {
  const words = nameBefore(sentence, at);
  return words === "" ? wordsBehind(sentence, at) : words;
}

/** Another number of the sentence is the sum, or further parts of the list make it up. */
function explained({ amounts }: AmountSentence, at: number, sum: number, whole: number): boolean {
  if (amounts.some(({ value, unit }) => value === sum && isPersons(unit))) return true;
  let total = sum;
  for (const { value, unit } of amounts.slice(at + 2)) {
    if (!isPersons(unit)) break;
    total += value;
    if (total === whole) return true;
  }
  return sum === whole;
}

function wholeBefore(sentence: AmountSentence, at: number, { whole }: Partition, before: AmountSentence | undefined): Whole | null {
  const gap = between(sentence, at);
  const pointsBack = /其中|[（(：]/.test(gap);
  const holder = at > 0 ? sentence : pointsBack && before?.paragraph === sentence.paragraph ? before : undefined;
  const index = at > 0 ? at - 1 : (holder?.amounts.length ?? 0) - 1;
  const amount = holder?.amounts[index];
  if (holder === undefined || amount === undefined || !isPersons(amount.unit)) return null;
  // 党员大会，… 正式党员: a clause between the two is about something else.
  if ((gap.match(/[，；]/g)?.length ?? 0) > 1) return null;
  const named = whole.test(nameBefore(holder, index)) || (nameBefore(holder, index) === "" && whole.test(wordsBehind(holder, index)));
  return named || pointsBack ? { sentence: holder, amount, named } : null;
}

/** 正式党员25名、预备党员3名，共有党员28名. */
function wholeBehind(sentence: AmountSentence, at: number, { whole }: Partition): Whole | null {
  const amount = sentence.amounts[at];
  const previous = sentence.amounts[at - 1];
  if (amount === undefined || previous === undefined || !sameUnit(amount.unit, previous.unit)) return null;
  const sums = /^(?:共|共有|共计|合计|总计)(.*)$/.exec(wordsBefore(sentence, at));
  const name = sums?.[1];
  if (name === undefined || (name !== "" && !whole.test(name))) return null;
  // A bare 共28名 is a list's own total, which the lists look at.
  return name === "" ? null : { sentence, amount, named: true };
}
