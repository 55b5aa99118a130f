import { VERBS } from "../../tallies/label-words";
import { DEEDS, GENERAL_ENDS, KNOWN_FACTS, MANY_OF_A_KIND } from "./fact-words";

const BEGINNINGS =
  /^(?:今年以来|今年来|今年|全年|年内|本年度|一年来|截至目前|目前|当前|共计|共|累计|总共|先后|已经|已|按期|定期|按时|认真|严格|及时|有序|扎实|深入|组织|开展|召开|举办|举行|进行|落实|做到|(?:我|本|全)(?:支部|党支部|局|单位|中心|校|院|馆|镇|县|市|区)|(?:党)?支部(?=[召开组共先累全现有发书]))/;
const ENDINGS = /(?:累计|共计|总计|合计|共|约|达到|达|为|是|了|过|计)+$/;
const KEEPS = /^(?:组织生活|(?:党)?支部(?:党员|书记|委员|大会)|集中学习)/;
const ONLY_HAN = /^[\u4e00-\u9fff]+$/;
/** Shorter names with a verb say too little to be the same fact for certain. */
const SHORTEST = 5;
const ALL_DEEDS: readonly string[] = [...DEEDS, ...VERBS];

/**
 * What a number counts, in a form that is equal for equal facts only: 全年共召开支部党员大会 → 党员大会.
 * @param words the words of the clause before the number
 * @returns null when they do not certainly name something that has one number in a report
 */
export function factKey(words: string): string | null {
  const { known, rest } = factWords(words);
  if (known !== null) return known;
  if (rest.length < SHORTEST || GENERAL_ENDS.test(rest)) return null;
  return isDeed(rest, 3) ? rest : null;
}

/**
 * What a number counts, where it may be counted for several things: 全年接待群众 → 接待群众. Two such numbers are of one fact
 * only where something else says so.
 * @returns null for what has a fact key, and for what has no name
 */
export function looseFactKey(words: string): string | null {
  const { known, rest } = factWords(words);
  return known === null && isDeed(rest, 2) && !MANY_OF_A_KIND.test(rest) ? rest : null;
}

/** The words without what opens and ends them, or the fact that they are known to be. */
function factWords(words: string): { readonly known: string | null; readonly rest: string } {
  let rest = words.replace(ENDINGS, "");
  for (;;) {
    const known = KNOWN_FACTS.find(([, pattern]) => pattern.test(rest));
    if (known !== undefined) return { known: known[0], rest };
    const next = KEEPS.test(rest) ? rest : rest.replace(BEGINNINGS, "");
    if (next === rest) return { known: null, rest };
    rest = next;
  }
}

/** A verb of the form and an object of so many characters at least. */
function isDeed(words: string, shortestObject: number): boolean {
  if (!ONLY_HAN.test(words)) return false;
  return ALL_DEEDS.some((verb) => words.startsWith(verb) && words.length - verb.length >= shortestObject);
}
