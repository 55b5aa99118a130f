import type { DocumentSnapshot } from "../../snapshot/types";
import { openingOf } from "../structure/opening";
import { yearsIn } from "../traces/years-in";
import { sectionsOf } from "../../tallies/section-of";
import type { Section } from "../../tallies/section-of";
import type { Amount, AmountSentence } from "./amount";
import { amountSentencesOf } from "./amount-sentences";
import { factNameOf } from "./fact-key";
import type { FactName } from "./fact-key";
import { IN_ALL, OCCASIONS, OF_THE_YEAR, OTHER_TEXT, PARTS_OF_OFFICE } from "./fact-words";
import { PLANS, PLAN_SECTIONS, SHARES, TOPICAL, TOPICS } from "./fact-words";
import type { Fault } from "./fault";
import { isSlip } from "./is-slip";
import { isInexact } from "./read-amount";
import { isPersons } from "./same-unit";
import { rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

/** A number of a fact, in document order. */
interface Sighting {
  readonly sentence: AmountSentence;
  readonly amount: Amount;
}

const NO_FACTS: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "百分点", "倍", "成", "分", "岁", "天", "小时", "分钟", "个月", "周", "度"]);
/** A fact told more often, or with three different numbers, is one of several things of one name. */
const MOST_PLACES = 6;
/** How far back in its paragraph a period may stand that a number belongs to; in UTF-16 units. */
const PERIOD_REACH = 160;

/** The same fact with two different numbers: 发展党员3名 in one place and 发展党员4名 in another. */
export function conflictFaults(snapshot: DocumentSnapshot): readonly Fault[] {
  const facts = sightingsByFact(amountSentencesOf(snapshot));
  const doubtful = facts.filter(({ sightings }) => distinct(sightings) === 2 && sightings.length <= MOST_PLACES);
  if (doubtful.length === 0) return [];
  const sections = sectionsOf(snapshot);
  return doubtful.flatMap((fact) => {
    const { name, isLoose, sightings } = fact;
    const whole = sightings.filter((sighting) => isOfWhole(fact, sighting, sections));
    const first = whole[0];
    const second = whole.find(({ amount }) => amount.value !== first?.amount.value);
    if (first === undefined || second === undefined || !areComparable(snapshot, sections, first, second)) return [];
    if (isLoose && !isMistyped(first, second)) return [];
    const title = sections[first.sentence.paragraph.index]?.title ?? "";
    const where = title === "" ? "开头" : shortTitle(title);
    const [there, here] = [first, second].map(({ sentence, amount }) => written(sentence, amount));
    const data = { name, here: here ?? "", there: there ?? "", where };
    return [{ messageId: "conflict", range: rangeOf(second.sentence, second.amount), data, related: [rangeOf(first.sentence, first.amount)] }];
  });
}

/** Numbers of one name and unit. */
interface Fact extends FactName {
  readonly sightings: Sighting[];
}

/** By the two characters before the number only the facts are looked at whose numbers differ: the others agree anyway. */
function sightingsByFact(sentences: readonly AmountSentence[]): readonly Fact[] {
  const values = new Map<number, number>();
  const mixed = new Set<number>();
  for (const { paragraph, amounts } of sentences) {
    for (const { start, value } of amounts) {
      const tail = tailOf(paragraph.text, start);
      if (tail < 0) continue;
      const known = values.get(tail);
      if (known === undefined) values.set(tail, value);
      else if (known !== value) mixed.add(tail);
    }
  }
  if (mixed.size === 0) return [];
  const facts = new Map<string, Fact>();
  const names = new Map<string, FactName | null>();
  for (const sentence of sentences) {
    sentence.amounts.forEach((amount, at) => {
      const tail = tailOf(sentence.paragraph.text, amount.start);
      if (tail < 0 || !mixed.has(tail) || NO_FACTS.has(amount.unit)) return;
      const words = wordsBefore(sentence, at);
      const known = names.get(words);
      const named = known === undefined ? factNameOf(words) : known;
      if (known === undefined) names.set(words, named);
      if (named === null) return;
      const key = `${isPersons(amount.unit) ? "名" : amount.unit} ${named.name}`;
      const fact = facts.get(key);
      if (fact === undefined) facts.set(key, { ...named, sightings: [{ sentence, amount }] });
      else fact.sightings.push({ sentence, amount });
    });
  }
  return [...facts.values()];
}

/** One of the two is told as the year's, and they are one number mistyped. */
function isMistyped(...sightings: readonly [Sighting, Sighting]): boolean {
  const [one, other] = sightings.map(({ sentence, amount }) => sentence.paragraph.text.slice(amount.start, amount.end));
  const isOfYear = ({ sentence: { paragraph, start }, amount }: Sighting) =>
    OF_THE_YEAR.test(paragraph.text.slice(start, amount.start));
  return sightings.some(isOfYear) && isSlip(one ?? "", other ?? "");
}

const isLink = new Uint8Array(0x10000);
for (const link of "共达为是了过计") isLink[link.charCodeAt(0)] = 1;
const [ACT, LIVELY, MEETING, DEBATE, MEMBER, COMMITTEE] = ["动", "活", "会", "议", "员", "委"].map((char) => char.charCodeAt(0));

/** The two characters before a number, 共, 达, 活动 and 会议 passed over, as one number; -1 when a mark or the beginning stands there. */
function tailOf(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && isLink[text.charCodeAt(at)] === 1) at -= 1;
  if (at < 1) return -1;
  if (text.charCodeAt(at) === ACT && text.charCodeAt(at - 1) === LIVELY) at -= 2;
  if (text.charCodeAt(at) === DEBATE && text.charCodeAt(at - 1) === MEETING) at -= text.charAt(at - 2) === "会" ? 2 : 1;
  const last = text.charCodeAt(at);
  // 支部委员会 is 支委会.
  const isCommittee = last === MEETING && text.charCodeAt(at - 1) === MEMBER && text.charCodeAt(at - 2) === COMMITTEE;
  const previous = text.charCodeAt(isCommittee ? at - 2 : at - 1);
  return at < 1 || last < 0x4e00 || last > 0x9fff || previous < 0x4e00 || previous > 0x9fff ? -1 : previous * 0x10000 + last;
}

function distinct(sightings: readonly Sighting[]): number {
  return new Set(sightings.map(({ amount }) => amount.value)).size;
}

/** Not a plan, not of a period, an occasion, a part or a share, and exact. */
function isOfWhole(name: FactName, { sentence, amount }: Sighting, sections: readonly Section[]): boolean {
  const { paragraph, start } = sentence;
  const { text } = paragraph;
  if (isInexact(text, amount) || PLAN_SECTIONS.test(sections[paragraph.index]?.path ?? "")) return false;
  const before = text.slice(start, amount.start);
  // 党员大会5次专题研究发展党员: of all of them these five.
  if (wordsBehind(sentence, sentence.amounts.indexOf(amount)) !== "") return false;
  if (TOPICS.test(before) || (TOPICAL.has(name.name) && !IN_ALL.test(before))) return false;
  // 城镇新增就业: a name of its own words, not a part that is new. Loose ones are compared digit by digit besides.
  const around = name.isLoose ? before.replace(name.name, "") : before;
  if (PLANS.test(before) || SHARES.test(around) || PARTS_OF_OFFICE.test(around)) return false;
  if (/[*＊×xX□○_]/.test(before)) return false;
  return !OCCASIONS.test(text.slice(Math.max(0, amount.start - PERIOD_REACH), amount.start));
}

/** Of one text, and not of two parts of the office or two periods that headings or points tell apart. */
function areComparable(
  snapshot: DocumentSnapshot,
  sections: readonly Section[],
  first: Sighting,
  second: Sighting,
): boolean {
  const [from, to] = [first.sentence.paragraph.index, second.sentence.paragraph.index];
  const titleYear = yearsIn(openingOf(snapshot).title.map(({ text }) => text).join(" ")).at(0)?.year;
  if ((yearBefore(first) ?? titleYear) !== (yearBefore(second) ?? titleYear)) return false;
  if (from === to) {
    const gap = first.sentence.paragraph.text.slice(first.amount.unitEnd, second.amount.start);
    return !/[；;]|[一二三四五六七八九]是|首先|其次|第[一二三四五六七八九]/.test(gap);
  }
  const paths = [from, to].map((index) => sections[index]?.path ?? "");
  if (paths[0] !== paths[1] && paths.some((path) => PARTS_OF_OFFICE.test(path) || OCCASIONS.test(path))) return false;
  return !snapshot.paragraphs.slice(from + 1, to + 1).some(({ text }) => OTHER_TEXT.test(text));
}

/** The year that a number's paragraph names last before it: 2025年，发展党员2名. */
function yearBefore({ sentence: { paragraph }, amount }: Sighting): number | undefined {
  return yearsIn(paragraph.text.slice(Math.max(0, amount.start - PERIOD_REACH), amount.start)).at(-1)?.year;
}

const LONGEST_TITLE = 20;

function shortTitle(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}
