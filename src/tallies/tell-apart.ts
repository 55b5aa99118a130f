import { LIGHT_VERBS, VERBS } from "./label-words";
import { trimStart } from "./name-before";

/** What is known of one of several facts that are called alike. */
export interface Alike {
  readonly label: string;
  /** The time of which its sentence speaks, as written; "" for none. */
  readonly scope: string;
  /** The words before it that say whose it is or in what it was found: 第一党支部, 暗访; "" for none. */
  readonly head: string;
  /** The fact that its sentence tells before it: 检查 of 检查*次，发现问题*个; "" for none. */
  readonly owner: string;
  /** Words behind it: 线上; "" for none. */
  readonly tail: string;
}

const LIGHT = new RegExp(LIGHT_VERBS, "u");
const JOINTS = /[*，。；：、,;:（(]|(?<!公)共(?!同|产)|累计|合计|总计|均|已/u;
const LONGEST_HEAD = 12;

/**
 * Names for facts that are called alike, each by what tells it from the others: its time (上半年培训), whose it is (第一党支部培训), what
 * stands behind it (培训（线上）); those that nothing tells apart are counted: 培训, 培训（2）.
 * @returns as many names as facts, all different
 */
export function toldApart(facts: readonly Alike[]): readonly string[] {
  const ways: readonly ((fact: Alike) => string)[] = [
    ({ scope, label }) => before(scope, label),
    ({ head, label }) => before(head, label),
    ({ scope, head, label }) => before(scope, before(head, label)),
    ({ owner, label }) => before(owner.length > LONGEST_HEAD ? "" : owner, label),
    ({ tail, label }) => (tail === "" ? label : `${label}（${tail}）`),
  ];
  for (const way of ways) {
    const names = facts.map(way);
    if (new Set(names).size === names.length) return names;
  }
  return counted(facts.map(({ scope, head, label }) => before(scope, before(head, label))));
}

/** Names made different by numbers behind the second and later of equals. */
export function counted(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Map<string, number>();
  return names.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    let own = count === 1 ? name : `${name}（${count}）`;
    while (count > 1 && taken.has(own)) {
      count += 1;
      own = `${name}（${count}）`;
    }
    taken.add(own);
    seen.set(name, count);
    return own;
  });
}

function before(words: string, label: string): string {
  return words === "" || label.startsWith(words) ? label : words + label;
}

/**
 * The head of a stretch of words before a number: what stands before its first verb, number or mark.
 * @param stretch words up to the number; blank and too long heads are ""
 * @param label what the number is called: a head that only begins it says nothing
 */
export function headOf(stretch: string, label: string): string {
  const words = trimStart(stretch.slice(0, 80).replace(/^[\s，。；：、,;:]+/u, ""));
  const cuts = [words.search(LIGHT), words.search(JOINTS), ...VERBS.map((verb) => words.indexOf(verb))].filter((at) => at >= 0);
  const head = words.slice(0, Math.min(words.length, ...cuts)).replace(/(?:(?<![初高])中|时|后|的|地)$/u, "").trim();
  return head.length > LONGEST_HEAD || label.startsWith(head) ? "" : head;
}
