import { confusedWords } from "../data/confused-words";
import { doubtfulWords } from "../data/doubtful-words";
import { filteredWords } from "../data/filtered-words";
import { orderedSets } from "../data/ordered-sets";
import { halvesOfForms } from "../data/set-forms";
import type { FormHalf } from "../data/set-forms";
import { setPhrases } from "../data/set-phrases";
import { siteWords } from "../data/site-words";
import type { Phrase, PhraseList } from "./phrase";

export interface PhraseEntry {
  readonly list: PhraseList;
  readonly phrase: Phrase;
  /** Of the list of halves alone. */
  readonly half?: FormHalf;
}

const LISTS: readonly (readonly [Exclude<PhraseList, "half">, readonly Phrase[]])[] = [
  ["confused", confusedWords],
  ["doubtful", doubtfulWords],
  ["set", setPhrases],
  ["filtered", filteredWords],
  ["site", siteWords],
  ["ordered", orderedSets.flatMap(({ items }) => items.map((item) => ({ text: item })))],
];

/** Phrases by their first two characters, the longest first. */
const INDEX: ReadonlyMap<number, readonly PhraseEntry[]> = buildIndex();
/** One byte for every pair of characters, folded: 0 where no phrase can begin. */
const BEGINS: Readonly<Uint8Array> = beginnings();

/** The first and the second characters of all phrases. */
export const PHRASE_BEGINNINGS = {
  first: [...INDEX.keys()].map((key) => String.fromCharCode(Math.floor(key / 0x10000))).join(""),
  second: [...INDEX.keys()].map((key) => String.fromCharCode(key % 0x10000)).join(""),
} as const;

/** True where a phrase may begin with two characters; a few others fall together with them. */
export function mayBeginPhrase(first: number, second: number): boolean {
  return BEGINS[folded(first, second)] === 1;
}

/** The phrases that begin with two characters, the longest first. */
export function phrasesFrom(first: number, second: number): readonly PhraseEntry[] {
  return INDEX.get(keyOf(first, second)) ?? NONE;
}

const NONE: readonly PhraseEntry[] = [];

function buildIndex(): ReadonlyMap<number, readonly PhraseEntry[]> {
  const index = new Map<number, PhraseEntry[]>();
  const add = (entry: PhraseEntry): void => {
    const { text } = entry.phrase;
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
    const entries = index.get(key);
    if (entries === undefined) index.set(key, [entry]);
    else entries.push(entry);
  };
  for (const [list, phrases] of LISTS) for (const phrase of phrases) add({ list, phrase });
  for (const half of halvesOfForms) add({ list: "half", phrase: half, half });
  for (const entries of index.values()) entries.sort((left, right) => right.phrase.text.length - left.phrase.text.length);
  return index;
}

function beginnings(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const key of INDEX.keys()) table[folded(Math.floor(key / 0x10000), key % 0x10000)] = 1;
  return table;
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function folded(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
