import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { intervalOf, meet, plus } from "./interval";
import { NO_PARTS } from "./part-words";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { sign } from "./signs";
import { sumReckoning } from "./sum-reckoning";
import { between, rangeOf, written } from "./words-around";

/** A number of a part of the year. */
interface OfPeriod {
  readonly amount: Amount;
  /** A bit for every month. */
  readonly months: number;
  readonly name: string;
}

const QUARTERS = "一二三四";
const YEAR = 0xfff;

/** 上半年化解18件、下半年化解13件，全年共化解33件: a period whose parts are told beside it. */
export function periodFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts, paragraph, signs } = sentence;
  if (
    amounts.length < 3 ||
    (signs & sign.period) === 0 ||
    isTableInWords(sentence) ||
    !tellsPeriods(paragraph.text, sentence.start, sentence.end)
  )
    return [];
  const told = periodsOf(sentence);
  return told.flatMap((total): readonly Fault[] => {
    const parts = told.filter(
      (one) =>
        one !== total &&
        one.amount.unit === total.amount.unit &&
        isInside(one.months, total.months) &&
        namesAgree(one.name, total.name),
    );
    const union = parts.reduce((months, one) => months | one.months, 0);
    const isDisjoint = parts.reduce((count, { months }) => count + bitsIn(months), 0) === bitsIn(union);
    if (parts.length < 2 || union !== total.months || !isDisjoint) return [];
    const numbers = parts.map(({ amount }) => amount);
    if ([total.amount, ...numbers].some((one) => isInexact(paragraph.text, one))) return [];
    if (meet(numbers.map(intervalOf).reduce(plus), intervalOf(total.amount))) return [];
    const data = { reckoning: sumReckoning(sentence, numbers, total.amount), whole: written(sentence, total.amount) };
    return [
      {
        messageId: "sum",
        range: rangeOf(sentence, total.amount),
        data,
        related: numbers.map((one) => rangeOf(sentence, one)),
      },
    ];
  });
}

const PERIOD_WORDS: readonly string[] = ["季度", "半年", "月"];

/** At least two periods, or several in one list: 一、二季度分别. */
function tellsPeriods(text: string, start: number, end: number): boolean {
  let count = 0;
  for (const word of PERIOD_WORDS) {
    for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + 1)) count += 1;
  }
  return count > 1 || (count === 1 && text.slice(start, end).includes("分别"));
}

/** What stands at a time is not summed up, and last year's numbers are another year's. */
const NO_SUM = /末|底|余额|存量|平均|均|率|去年|上年|同期|同比|环比|增长|下降|增加|减少|计划|目标|截至|累计/;

function periodsOf(sentence: AmountSentence): readonly OfPeriod[] {
  const found: OfPeriod[] = [];
  let series: readonly number[] = [];
  let told: readonly number[] = [];
  let name = "";
  sentence.amounts.forEach((amount, at) => {
    const words = clauseBefore(sentence, at);
    const list = seriesBefore(sentence, at);
    if (list !== null) [series, told, name] = [list.months, list.months, list.name];
    else if (!/^[、和]$/.test(between(sentence, at))) series = [];
    const [months, ...rest] = series;
    series = rest;
    if (NO_PARTS.has(amount.unit) || NO_SUM.test(words)) return;
    if (months !== undefined) found.push({ amount, months, name });
    else {
      const own = periodIn(words) ?? totalOf(words, told, name);
      if (own !== null) found.push({ amount, ...own });
    }
  });
  return found;
}

/** 共接访68批 behind 一、二、三季度分别接访18批、22批、25批: of all periods of the list. */
function totalOf(words: string, told: readonly number[], name: string): Omit<OfPeriod, "amount"> | null {
  const verb = /^(?:三个季度|四个季度)?(?:累计共|累计|共计|合计|总计|共)(.*)$/.exec(words)?.[1];
  if (verb === undefined || told.length === 0) return null;
  return { months: told.reduce((months, one) => months | one, 0), name: plainName(verb) || name };
}

/** The words before a number up to the nearest mark, dashes of ranges left in: 1—6月受理. */
function clauseBefore({ paragraph: { text }, start, amounts }: AmountSentence, at: number): string {
  const to = amounts[at]?.start ?? start;
  const words = text.slice(Math.max(start, to - REACH, amounts[at - 1]?.unitEnd ?? start), to);
  return words.slice(Math.max(...["，", "；", "、", "：", "（", "）"].map((mark) => words.lastIndexOf(mark))) + 1);
}

/** Words farther from a number are not looked at; in UTF-16 units. */
const REACH = 24;

/** 一、二、三季度分别完成: the periods of a list of bare numbers, the first of which stands behind it. */
function seriesBefore(
  { paragraph: { text }, start, amounts }: AmountSentence,
  at: number,
): { readonly months: readonly number[]; readonly name: string } | null {
  const to = amounts[at]?.start ?? start;
  const words = text.slice(Math.max(start, to - REACH, amounts[at - 1]?.unitEnd ?? start), to);
  const match =
    /(?:^|[^一二三四])((?:第?[一二三四]、){1,3}第?[一二三四]季度|四个季度|上、下半年|上下半年)分别([^，；、]{0,8})$/.exec(
      words,
    );
  if (match === null) return null;
  const [, list = "", verb = ""] = match;
  if (list.includes("半年")) return { months: [0x3f, 0xfc0], name: plainName(verb) };
  const quarters = list === "四个季度" ? QUARTERS : list.replace(/[^一二三四]/g, "");
  return { months: Array.from(quarters, (one) => quarter(QUARTERS.indexOf(one))), name: plainName(verb) };
}

const PERIOD = /(上半年|下半年|全年|第?[一二三四1-4]季度|前[二两三]季度|前[二两三]个季度)/;
/** 1—6月, 7月至12月. */
const MONTHS = /(?:^|[^0-9])([1-9]|1[0-2])月?份?[-—－–~～至到]([1-9]|1[0-2])月份?/;
const MONTH = /(?:^|[^0-9至—\-～-])([1-9]|1[0-2])月份?(?![0-9]|底|末|起|初|以来)/;

function periodIn(words: string): { readonly months: number; readonly name: string } | null {
  const period = PERIOD.exec(words)?.[1];
  if (period !== undefined) return { months: monthsOf(period), name: plainName(words.replace(period, "")) };
  const months = MONTHS.exec(words);
  if (months !== null) {
    const [from, to] = [Number(months[1]), Number(months[2])];
    const name = plainName(words.slice(months.index + months[0].length));
    return from < to ? { months: (1 << to) - (1 << (from - 1)), name } : null;
  }
  const month = MONTH.exec(words)?.[1];
  return month === undefined
    ? null
    : { months: 1 << (Number(month) - 1), name: plainName(words.replace(/^.*?[0-9]{1,2}月份?/, "")) };
}

function monthsOf(period: string): number {
  if (period === "上半年") return 0x3f;
  if (period === "下半年") return 0xfc0;
  if (period === "全年") return YEAR;
  if (period.startsWith("前")) return period.includes("三") ? 0x1ff : 0x3f;
  const which = period.replace(/第|季度/g, "");
  return quarter(/[1-4]/.test(which) ? Number(which) - 1 : QUARTERS.indexOf(which));
}

function quarter(index: number): number {
  return 0b111 << (3 * index);
}

function plainName(words: string): string {
  return words.replace(/共计|共|总计|合计|分别|达到|达|为|了|我[县市区局镇校院]|其中|的/g, "");
}

function namesAgree(part: string, total: string): boolean {
  return part === "" || total === "" || part === total;
}

function isInside(part: number, whole: number): boolean {
  return part !== whole && (part & whole) === part;
}

function bitsIn(months: number): number {
  let count = 0;
  for (let rest = months; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
