import { VERBS } from "../../tallies/label-words";
import { DEEDS, GENERAL_ENDS, KNOWN_FACTS, MANY_OF_A_KIND } from "./fact-words";

const BEGINNINGS =
  /^(?:今年以来|今年来|今年|全年|年内|本年度|一年来|截至目前|目前|当前|共计|共|累计|总共|先后|已经|已|按期|定期|按时|认真|严格|及时|有序|扎实|深入|组织|开展|召开|举办|举行|进行|落实|做到|(?:我|本|全)(?:支部|党支部|局|单位|中心|校|院|馆|镇|县|市|区)|(?:党)?支部(?=[召开组共先累全现有发书]))/;
const ENDINGS = /(?:累计|共计|总计|合计|共|约|达到|达|为|是|了|过|计)+$/;
const KEEPS = /^(?:组织生活|(?:党)?支部(?:党员|书记|委员|大会)|集中学习)/;
const ONLY_HAN = /^[\u4e00-\u9fff]+$/;
/** Shorter names with a verb say too little to be the same fact for certain. */
const SHORTEST = 5;
const SHORTEST_OBJECT = 2;
/** 城镇新增就业, 读书活动: terms without a verb in front. */
const SHORTEST_TERM = 4;
const VAGUE = /(?:次数|人次|内容|方面|作用|工作|[有在的和与及或率])$|^[有在对以把为与和从向]|其中|分别|[每各]/;

const deedsByFirst = new Map<string, readonly string[]>();
for (const deed of [...DEEDS, ...VERBS]) {
  const first = deed.charAt(0);
  deedsByFirst.set(first, [...(deedsByFirst.get(first) ?? []), deed]);
}

/** What a number counts. */
export interface FactName {
  /** Equal for equal facts only: 全年共召开支部党员大会 → 党员大会. */
  readonly name: string;
  /** It may be counted for several things: 接待群众. Two such numbers are of one fact only where something else says so. */
  readonly isLoose: boolean;
}

/**
 * What a number counts, by the words of the clause before it.
 * @returns null for what has no name
 */
export function factNameOf(words: string): FactName | null {
  let rest = words.replace(ENDINGS, "");
  for (;;) {
    const known = KNOWN_FACTS.find(([, pattern]) => pattern.test(rest));
    if (known !== undefined) return { name: known[0], isLoose: false };
    const next = KEEPS.test(rest) ? rest : rest.replace(BEGINNINGS, "");
    if (next === rest) break;
    rest = next;
  }
  if (!ONLY_HAN.test(rest)) return null;
  const object = objectLength(rest);
  if (object < SHORTEST_OBJECT) {
    return rest.length < SHORTEST_TERM || VAGUE.test(rest) ? null : { name: rest, isLoose: true };
  }
  const isOne = rest.length >= SHORTEST && object >= SHORTEST_OBJECT + 1 && !GENERAL_ENDS.test(rest);
  if (isOne) return { name: rest, isLoose: false };
  return MANY_OF_A_KIND.test(rest) ? null : { name: rest, isLoose: true };
}

/** The name where it certainly is of something that has one number in a report; else null. */
export function factKey(words: string): string | null {
  const fact = factNameOf(words);
  return fact === null || fact.isLoose ? null : fact.name;
}

/** Whether words begin with what somebody does: 审结, 走访. */
export function beginsWithDeed(words: string): boolean {
  return objectLength(words) >= 0;
}

/** Whether a deed is told anywhere in the words: 按期审结. */
export function holdsDeed(words: string): boolean {
  return Array.from(words, (_, at) => at).some((at) => beginsWithDeed(words.slice(at)));
}

/** How many characters stand behind the verb that the words begin with; -1 where they begin with none. */
function objectLength(words: string): number {
  const verbs = (deedsByFirst.get(words.charAt(0)) ?? []).filter((verb) => words.startsWith(verb));
  return verbs.reduce((longest, verb) => Math.max(longest, words.length - verb.length), -1);
}
