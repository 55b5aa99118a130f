import type { DocumentSnapshot } from "../../snapshot/types";
import { sectionsOf } from "../../tallies/section-of";
import { openingOf } from "../structure/opening";
import type { Profile } from "../types";
import type { Amount, AmountSentence } from "./amount";
import { amountSentencesOf } from "./amount-sentences";
import { factKey } from "./fact-key";
import { PLAN_SECTIONS, PLANS } from "./fact-words";
import type { Fault } from "./fault";
import { isInexact } from "./read-amount";
import { rangeOf, wordsBefore, written } from "./words-around";

interface Usual {
  readonly least: number;
  readonly most?: number;
}

/**
 * How often a branch meets in a year: 党员大会 and 党课 every quarter, 支委会, 党小组会 and 主题党日 every month; 主题党日 more
 * than twice a month is oftener a slip. Source: 中国共产党支部工作条例（试行） articles 11 to 13 and 16, 惯例.
 */
const USUAL: ReadonlyMap<string, Usual> = new Map<string, Usual>([
  ["党员大会", { least: 4 }],
  ["支委会", { least: 12 }],
  ["党小组会", { least: 12 }],
  ["党课", { least: 4 }],
  ["主题党日", { least: 12, most: 24 }],
]);

const TIMES: ReadonlySet<string> = new Set(["次", "场", "场次", "期", "堂", "节", "讲"]);
/** What a number is of one person or of a part of the year. */
const NOT_ALL = /本人|我(?!支部|们)|书记|委员(?!会)|班子|干部|领导|每|各|平均|人均|季度|月|半年|截至|其中|邀请|视频|微党课|线上|带头|专题党课|[第首]|去年|上年|同期|应|要求|规定/;
const LESSON = /^(?:全年|今年|今年以来|共|累计|组织|开展|安排|支部|党支部|上|讲|举办|集中)*党课(?:教育|学习|活动)?(?:共|累计)?$/;

/** Counts of 三会一课 in a branch's report for a year or half a year that are out of the ordinary. */
export function meetingFaults(snapshot: DocumentSnapshot, profile: Profile): readonly Fault[] {
  const share = partOfYear(snapshot, profile);
  if (share === 0) return [];
  const found = amountSentencesOf(snapshot).flatMap((sentence) =>
    sentence.amounts.flatMap((amount, at) => {
      const name = mayName(sentence.paragraph.text, amount.start) && TIMES.has(amount.unit) ? meetingOf(sentence, at) : null;
      return name === null ? [] : [{ sentence, amount, name }];
    }),
  );
  if (found.length === 0) return [];
  const sections = sectionsOf(snapshot);
  return found.flatMap(({ sentence, amount, name }): readonly Fault[] => {
    const usual = USUAL.get(name);
    if (usual === undefined || PLAN_SECTIONS.test(sections[sentence.paragraph.index]?.path ?? "")) return [];
    // A name that is counted more than once is counted by parts, which only the writer can add up.
    if (found.filter((one) => one.name === name).length > 1) return [];
    const least = usual.least * share;
    const most = usual.most === undefined ? Infinity : usual.most * share;
    if (amount.value >= least && amount.value <= most) return [];
    const messageId = amount.value < least ? "few" : "many";
    const data = { name, count: written(sentence, amount), usual: amount.value < least ? least : most, period: share === 1 ? "一年" : "半年" };
    return [{ messageId, range: rangeOf(sentence, amount), data, related: [] }];
  });
}

/** 1 for a branch's report of a year, 0.5 for half a year, 0 for any other text. */
function partOfYear(snapshot: DocumentSnapshot, { unit, kind }: Profile): number {
  const title = openingOf(snapshot).title.map(({ text }) => text.trim()).join("");
  const office = `${title}${unit ?? ""}`;
  if (!/支部/.test(office) || /总支|党委|党工委|党组|各支部|基层支部|支部书记|述职/.test(title)) return 0;
  if (/季度|[0-9一二三四五六七八九十]月(?!底)|要点|方案|情况通报/.test(title.replace(/[0-9]+年[0-9]+月[0-9]+日/g, ""))) return 0;
  if (!/总结|报告|汇报|情况/.test(title) || (/计划|要点/.test(title) && !/总结|报告|情况/.test(title))) return 0;
  if (/上半年|半年(?!来)/.test(title) || kind === "半年总结") return 0.5;
  return /年|年度/.test(title) ? 1 : 0;
}

const LINKS = "共计达为了";
/** 党员大会, 党员大会会议, 主题党日, 主题党日活动, 党课, 党课教育. */
const LAST = "会议日动课育习";

/** By the last character of the words before a number most numbers are told apart from meetings. */
function mayName(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && LINKS.includes(text.charAt(at))) at -= 1;
  return at > 0 && LAST.includes(text.charAt(at));
}

function meetingOf(sentence: AmountSentence, at: number): string | null {
  const words = wordsBefore(sentence, at);
  if (!/大会|委|小组|党课|党日/.test(words)) return null;
  const amount: Amount | undefined = sentence.amounts[at];
  const { text } = sentence.paragraph;
  if (amount === undefined || isInexact(text, amount)) return null;
  const before = text.slice(sentence.start, amount.start);
  if (NOT_ALL.test(clauseOf(before)) || PLANS.test(before) || /本人|我(?!支部|们)/.test(before)) return null;
  if (LESSON.test(words.replace(/(?:共计|共|累计|达|为|了)+$/, ""))) return "党课";
  const key = factKey(words);
  return key !== null && USUAL.has(key) ? key : null;
}

/** The clause that the number stands in: behind the last comma that is no 、. */
function clauseOf(before: string): string {
  return before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；"), before.lastIndexOf("："), before.lastIndexOf("、")) + 1);
}
