import { FREE_WORDS, rightWords } from "../../../scripts/seam-data";
import { seamedWords } from "../../../scripts/seamed-words";
import type { Phrase } from "../../../src/checks/text/phrase";

/** The first so many words on one side meet each other; the rest meet the first few. */
const MEET_ALL = 40;
const MEET_FEW = 3;
/** What stands on the side where whole words end, unless the phrase itself says it. */
const NEIGHBOURS: readonly string[] = ["工作", "全面", "我们", "中国", "已经", "一个", "没有", "学习", "资金"];

const words = rightWords(seamedWords);
const known = new Set(words);
const whole = new Set([...words, ...FREE_WORDS]);
const ending = grouped((word, cut) => word.slice(cut));
const beginning = grouped((word, cut) => word.slice(0, cut));

/** Right words side by side in whose seam a wrong one stands, with whole words between the two where there are some. */
export function trapsOf({ text, onlyAfter, onlyBefore }: Phrase): readonly string[] {
  // A phrase of right words is wrong by its sense; only words across both of its ends make another one of it.
  const bySense = isWhole(text, known);
  const traps = new Set<string>();
  for (let first = 0; first < text.length; first += 1) {
    for (let last = Math.max(first, 1); last <= text.length; last += 1) {
      const isOpen = first === 0 || last === text.length;
      if ((first === 0 && last === text.length) || (bySense && isOpen) || !isWhole(text.slice(first, last), whole)) continue;
      const before = first === 0 ? onlyAfter ?? NEIGHBOURS : ending.get(text.slice(0, first)) ?? [];
      const behind = last === text.length ? onlyBefore ?? NEIGHBOURS : beginning.get(text.slice(last)) ?? [];
      for (const trap of joined(before, text.slice(first, last), behind)) traps.add(trap);
    }
  }
  return [...traps];
}

function joined(before: readonly string[], between: string, behind: readonly string[]): readonly string[] {
  return before.flatMap((left, n) =>
    behind
      .filter((_, m) => (n < MEET_ALL && m < MEET_ALL) || n < MEET_FEW || m < MEET_FEW)
      .map((right) => left + between + right),
  );
}

function isWhole(text: string, among: ReadonlySet<string>): boolean {
  if (text === "") return true;
  return Array.from(text).some((_, n) => among.has(text.slice(0, n + 1)) && isWhole(text.slice(n + 1), among));
}

function grouped(partOf: (word: string, cut: number) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (let cut = 1; cut < word.length; cut += 1) {
      const group = groups.get(partOf(word, cut));
      if (group === undefined) groups.set(partOf(word, cut), [word]);
      else group.push(word);
    }
  }
  return groups;
}
