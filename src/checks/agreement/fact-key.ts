import { VERBS } from "../../tallies/label-words";
import { DEEDS, GENERAL_ENDS, KNOWN_FACTS } from "./fact-words";

const BEGINNINGS =
  /^(?:今年以来|今年来|今年|全年|年内|本年度|一年来|截至目前|目前|当前|共计|共|累计|总共|先后|已经|已|按期|定期|按时|认真|严格|及时|有序|扎实|深入|组织|开展|召开|举办|举行|进行|落实|做到|(?:我|本|全)(?:支部|党支部|局|单位|中心|校|院|馆|镇|县|市|区)|(?:党)?支部(?=[召开组共先累全现有发书]))/;
const ENDINGS = /(?:累计|共计|总计|合计|共|约|达到|达|为|是|了|过|计)+$/;
const KEEPS = /^(?:组织生活|(?:党)?支部(?:党员|书记|委员|大会)|集中学习)/;
const ONLY_HAN = /^[\u4e00-\u9fff]+$/;
/** Shorter names with a verb say too little to be the same fact for certain. */
const SHORTEST = 5;

/**
 * What a number counts, in a form that is equal for equal facts only: 全年共召开支部党员大会 → 党员大会.
 * @param words the words of the clause before the number
 * @returns null when they do not certainly name something that has one number in a report
 */
export function factKey(words: string): string | null {
  let rest = words.replace(ENDINGS, "");
  for (;;) {
    const known = KNOWN_FACTS.find(([, pattern]) => pattern.test(rest));
    if (known !== undefined) return known[0];
    const next = KEEPS.test(rest) ? rest : rest.replace(BEGINNINGS, "");
    if (next === rest) break;
    rest = next;
  }
  if (rest.length < SHORTEST || !ONLY_HAN.test(rest) || GENERAL_ENDS.test(rest)) return null;
  return [...DEEDS, ...VERBS].some((verb) => rest.startsWith(verb) && rest.length - verb.length >= 3) ? rest : null;
}
