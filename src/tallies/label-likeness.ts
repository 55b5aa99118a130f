/** Words around a name that do not tell one fact from another. Source: 惯例. */
const LIGHT =
  /(?:全年|今年|本年度?|年度|累计|总共|合计|总计|共计|一共|共|各类|各项|各种|各级|组织|开展|召开|举办|举行|进行|实施|完成了?|集中(?=组织|开展|召开)|先后|及时|认真|积极|深入|的|了)/gu;
const TAIL = /(?:活动|会议|工作|情况|次数|人数|数量|总数|数)$/u;
const NOT_WORDS = /[^\p{Script=Han}A-Za-z0-9]+/gu;
/** Two names of which one holds the other are at least so alike, in proportion to their lengths. */
const HELD = 0.6;

/**
 * How alike two labels are: 1 for the same words, 0 for nothing in common. 开展, 召开, 组织, 累计, 共 and the like, marks, and 活动 or
 * 会议 at the end do not count for much: 组织集中学习 and 集中学习次数 are above 0.9; unrelated names are below 0.5.
 */
export function labelLikeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  if (first === "" || second === "") return 0;
  if (first === second) return 1;
  const [core, other] = [coreOf(first), coreOf(second)];
  if (core === other) return 0.95;
  const shared = dice(core, other);
  const [short, long] = core.length < other.length ? [core, other] : [other, core];
  const held = short.length >= 2 && long.includes(short) ? HELD + (0.3 * short.length) / long.length : 0;
  return Math.min(0.94, Math.max(shared, held));
}

function words(label: string): string {
  return label.normalize("NFKC").replace(NOT_WORDS, "");
}

/** The name without the words that every name may have around it; all of it when nothing would be left. */
function coreOf(name: string): string {
  const bare = name.replace(LIGHT, "");
  const core = bare.replace(TAIL, "");
  if (core.length >= 2) return core;
  return bare === "" ? name : bare;
}

/** Pairs of neighbouring characters that two names share, counted twice, by all their pairs. */
function dice(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const total = first.length + second.length;
  if (total === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairs(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2));
}
