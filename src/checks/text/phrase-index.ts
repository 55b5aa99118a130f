import { askWords } from "../data/asks";
import { assistantWords } from "../data/assistant-words";
import { confusedWords } from "../data/confused-words";
import { datedPhrases } from "../data/dated-phrases";
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

/** The phrases of every list but the halves, which are made of set forms. */
export const LISTS: readonly (readonly [Exclude<PhraseList, "half">, readonly Phrase[]])[] = [
  ["confused", confusedWords],
  ["doubtful", doubtfulWords],
  ["set", setPhrases],
  ["filtered", filteredWords],
  ["site", siteWords],
  ["dated", datedPhrases],
  ["ask", askWords],
  ["assistant", assistantWords],
  ["ordered", orderedSets.flatMap(({ items }) => items.map((item) => ({ text: item })))],
];

const ENTRIES: readonly PhraseEntry[] = [
  ...LISTS.flatMap(([list, phrases]) => phrases.map((phrase): PhraseEntry => ({ list, phrase }))),
  ...halvesOfForms.map((half): PhraseEntry => ({ list: "half", phrase: half, half })),
];

/** The first and the second characters of all phrases. */
export const PHRASE_BEGINNINGS = {
  first: ENTRIES.map(({ phrase }) => phrase.text.charAt(0)).join(""),
  second: ENTRIES.map(({ phrase }) => phrase.text.charAt(1)).join(""),
} as const;

/** For every pair of characters, folded: the number of its group; 0 where no phrase can begin. */
const GROUP_OF = new Uint16Array(0x10000);
/** Phrases by their first two characters, the longest first; a few pairs fall together. */
const GROUPS: readonly (readonly PhraseEntry[])[] = grouped();

/** True where a phrase may begin with two characters; a few others fall together with them. */
export function mayBeginPhrase(first: number, second: number): boolean {
  return GROUP_OF[folded(first, second)] !== 0;
}

/** The phrases that may begin with two characters, the longest first; those of a few other pairs are among them. */
export function phrasesFrom(first: number, second: number): readonly PhraseEntry[] {
  return GROUPS[GROUP_OF[folded(first, second)] ?? 0] ?? NONE;
}

function grouped(): readonly (readonly PhraseEntry[])[] {
  const groups: PhraseEntry[][] = [[]];
  for (const entry of ENTRIES) {
    const pair = folded(entry.phrase.text.charCodeAt(0), entry.phrase.text.charCodeAt(1));
    if (GROUP_OF[pair] === 0) GROUP_OF[pair] = groups.push([]) - 1;
    groups[GROUP_OF[pair] ?? 0]?.push(entry);
  }
  for (const group of groups) group.sort((left, right) => right.phrase.text.length - left.phrase.text.length);
  return groups;
}

const NONE: readonly PhraseEntry[] = [];

function folded(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
