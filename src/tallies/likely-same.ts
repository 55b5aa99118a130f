import { ATTRIBUTES, BARE_NOUNS, CHANGE_FORMS } from "./label-words";
import type { Sighting } from "./sighting";
import { headOf } from "./tell-apart";

/** Names of more facts than these are a pattern (one for each village), not one fact told again. */
const MOST_NAMESAKES = 3;
/** What is planned is another number than what was done. */
const PLAN = /打算|计划|下一步|下步|明年|来年|目标|安排|思路|规划/u;
const RATE = /(?:率|比|比重|比例|占比)$/u;
/** What came of something is another number where it came of something else. */
const RESULT = /^(?:发现|整改|办结|化解|解决|处理|处置|移送|反馈|参加|参与|受益|惠及|培训)/u;
/** 走访（2）: what no words tell apart. */
const NUMBERED = /（\d+）$/u;
const YEAR = /^~?(?:19|20)\d{2}年度?$/u;

/**
 * For facts that are likely one told twice: the id of the earlier by that of the later. Likely are the same name and unit, in other
 * sentences or sections, of the same time and of nobody else.
 * @param facts the places of each fact, in document order
 */
export function likelySame(facts: readonly (readonly Sighting[])[]): ReadonlyMap<string, string> {
  const namesakes = new Map<string, Sighting[]>();
  for (const [first] of facts) {
    if (first === undefined || !isTelling(first)) continue;
    const key = `${first.facts?.base ?? first.label}\n${first.unit}`;
    const known = namesakes.get(key);
    if (known === undefined) namesakes.set(key, [first]);
    else known.push(first);
  }
  const likely = new Map<string, string>();
  for (const group of namesakes.values()) {
    if (group.length > MOST_NAMESAKES) continue;
    group.forEach((later, at) => {
      const earlier = group.slice(0, at).find((one) => mayBeOne(one, later));
      if (earlier !== undefined) likely.set(later.id, earlier.id);
    });
  }
  return likely;
}

/** A name that says what is counted, of what was done. */
function isTelling({ facts, label, section, unit, id }: Sighting): boolean {
  const name = facts?.base ?? label;
  if (name.length < 2 || name === unit || id.startsWith("text:") !== (facts !== undefined)) return false;
  if (ATTRIBUTES.includes(name) || BARE_NOUNS.includes(name) || PLAN.test(section)) return false;
  return ![CHANGE_FORMS, RATE, NUMBERED].some((form) => form.test(name));
}

function mayBeOne({ facts: one, place }: Sighting, { facts: other, place: otherPlace }: Sighting): boolean {
  if (one === undefined || other === undefined) return place.range.paragraph !== otherPlace.range.paragraph;
  if (one.at === other.at) return false;
  if (RESULT.test(one.base) && one.owner !== "" && other.owner !== "" && one.owner !== other.owner) return false;
  if (!areOneTime(one.scopeKey, other.scopeKey)) return false;
  const [whose, others] = [headOf(one.lead, one.base), headOf(other.lead, other.base)];
  return whose === others || whose === "" || others === "";
}

/** The same time; a year and nothing said may be one, as a report speaks of its own year. */
function areOneTime(one: string, other: string): boolean {
  return one === other || (one === "" && YEAR.test(other)) || (other === "" && YEAR.test(one));
}
