import { officeWords } from "./office-words";
import { commonWords } from "./word-list";

/** The words whose seams are known; rarer ones are mostly names and terms of a trade. */
const LEAST = 10;

/** Words of one character that stand beside any other word: 全部|的, 不|了解. */
export const FREE_WORDS = Array.from(
  "的了和与及等在对为以从向到把将被由于不未已也都又再更最很较即则并而或但是有无要能可会应须使让给用按经因如若各每该此其这那我他它内外后前中上下时",
);

/** Where two right words can meet inside a wrong one. */
export interface SeamData {
  /** By wrong word: its first and its last part, as `first|last`; an empty part is whole words. */
  readonly seams: Readonly<Record<string, readonly string[]>>;
  /** By first part: the characters that make a word with it from before. */
  readonly ends: Readonly<Record<string, string>>;
  /** By last part: the characters that make a word with it from behind. */
  readonly beginnings: Readonly<Record<string, string>>;
}

/** The seams of wrong words, from all common words that are none of them. */
export function seamData(wrongWords: readonly string[]): SeamData {
  const words = rightWords(wrongWords);
  const lists: Words = { known: new Set(words), whole: new Set([...words, ...FREE_WORDS]) };
  const before = neighbours(words, (word, cut) => [word.slice(cut), word.charAt(cut - 1)]);
  const behind = neighbours(words, (word, cut) => [word.slice(0, cut), word.charAt(cut)]);
  const seams: Record<string, readonly string[]> = {};
  for (const wrong of new Set(wrongWords)) {
    const found = cutsOf(wrong, lists).filter(([first, last]) => (first === "" || before.has(first)) && (last === "" || behind.has(last)));
    if (found.length > 0) seams[wrong] = found.map((parts) => parts.join("|"));
  }
  const parts = Object.values(seams).flat().map((seam) => seam.split("|"));
  return { seams, ends: taken(before, parts.map(([first = ""]) => first)), beginnings: taken(behind, parts.map(([, last = ""]) => last)) };
}

interface Words {
  readonly known: ReadonlySet<string>;
  /** Also words of one character. */
  readonly whole: ReadonlySet<string>;
}

/** All words that may meet: the common ones and those of office reports, without those that hold a wrong one. */
export function rightWords(wrongWords: readonly string[]): readonly string[] {
  const words = new Set([...officeWords, ...commonWords(LEAST).map(({ word }) => word)]);
  return [...words].filter((word) => !wrongWords.some((wrong) => word.includes(wrong)));
}

type Parts = readonly [first: string, last: string];

/**
 * All ways to take a first and a last part off, so that whole words are left between them. What is wrong though all its
 * words are right, as 反应|问题 is, is wrong by its sense, and a longer word at one of its ends makes it no better.
 */
function cutsOf(wrong: string, { known, whole }: Words): readonly Parts[] {
  const bySense = isWhole(wrong, known);
  const cuts: Parts[] = [];
  for (let first = 0; first < wrong.length; first += 1) {
    for (let last = Math.max(first, 1); last <= wrong.length; last += 1) {
      if (first === 0 && last === wrong.length) continue;
      if (bySense && (first === 0 || last === wrong.length)) continue;
      if (isWhole(wrong.slice(first, last), whole)) cuts.push([wrong.slice(0, first), wrong.slice(last)]);
    }
  }
  return cuts;
}

function isWhole(text: string, whole: ReadonlySet<string>): boolean {
  if (text === "") return true;
  return Array.from(text).some((_, n) => whole.has(text.slice(0, n + 1)) && isWhole(text.slice(n + 1), whole));
}

function neighbours(words: readonly string[], partOf: (word: string, cut: number) => Parts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of words) {
    for (let cut = 1; cut < word.length; cut += 1) {
      const [part, neighbour] = partOf(word, cut);
      found.set(part, (found.get(part) ?? new Set<string>()).add(neighbour));
    }
  }
  return found;
}

function taken(neighboursOf: ReadonlyMap<string, ReadonlySet<string>>, parts: readonly string[]): Readonly<Record<string, string>> {
  const own = [...new Set(parts)].filter((part) => part !== "").sort();
  return Object.fromEntries(own.map((part) => [part, [...(neighboursOf.get(part) ?? [])].sort().join("")]));
}
