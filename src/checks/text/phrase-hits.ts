import type { DocumentSnapshot } from "../../snapshot/types";
import { confusedWords } from "../data/confused-words";
import { doubtfulWords } from "../data/doubtful-words";
import { filteredWords } from "../data/filtered-words";
import { orderedSets } from "../data/ordered-sets";
import { setPhrases } from "../data/set-phrases";
import { siteWords } from "../data/site-words";
import type { Phrase, PhraseList } from "./phrase";

/** A phrase of one of the lists where it stands in the text; UTF-16 offsets of the part that is at fault. */
export interface PhraseHit {
  readonly list: PhraseList;
  readonly phrase: Phrase;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Where the whole phrase begins. */
  readonly at: number;
}

interface Entry {
  readonly list: PhraseList;
  readonly phrase: Phrase;
}

const LISTS: readonly (readonly [PhraseList, readonly Phrase[]])[] = [
  ["confused", confusedWords],
  ["doubtful", doubtfulWords],
  ["set", setPhrases],
  ["filtered", filteredWords],
  ["site", siteWords],
  ["ordered", orderedSets.flatMap(({ items }) => items.map((item) => ({ text: item })))],
];

/** Phrases by their first two characters, the longest first. */
const INDEX: ReadonlyMap<number, readonly Entry[]> = buildIndex();
/** One byte for every pair of characters, folded: 0 where no phrase can begin. */
const BEGINS = beginnings();

function buildIndex(): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const [list, phrases] of LISTS) {
    for (const phrase of phrases) {
      const key = keyOf(phrase.text.charCodeAt(0), phrase.text.charCodeAt(1));
      const entries = index.get(key) ?? [];
      entries.push({ list, phrase });
      index.set(key, entries);
    }
  }
  for (const entries of index.values()) entries.sort((left, right) => right.phrase.text.length - left.phrase.text.length);
  return index;
}

function beginnings(): Readonly<Uint8Array> {
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

const known = new WeakMap<DocumentSnapshot, ReadonlyMap<PhraseList, readonly PhraseHit[]>>();
const NONE: readonly PhraseHit[] = [];

/**
 * Where the phrases of a list stand, in document order. All lists are looked for in one pass, whose result is kept with
 * the snapshot.
 */
export function phraseHits(snapshot: DocumentSnapshot, list: PhraseList): readonly PhraseHit[] {
  const hits = known.get(snapshot) ?? findHits(snapshot);
  known.set(snapshot, hits);
  return hits.get(list) ?? NONE;
}

function findHits(snapshot: DocumentSnapshot): ReadonlyMap<PhraseList, readonly PhraseHit[]> {
  const hits = new Map<PhraseList, PhraseHit[]>();
  for (const { text, index } of snapshot.paragraphs) {
    let first = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const second = text.charCodeAt(at + 1);
      if (BEGINS[folded(first, second)] === 1) {
        for (const { list, phrase } of INDEX.get(keyOf(first, second)) ?? []) {
          if (!text.startsWith(phrase.text, at) || !fits(phrase, text, at)) continue;
          const group = hits.get(list) ?? [];
          hits.set(list, group);
          const last = group[group.length - 1];
          const start = at + (phrase.from ?? 0);
          if (last === undefined || last.paragraph !== index || last.end <= start) {
            group.push({ list, phrase, paragraph: index, at, start, end: at + (phrase.to ?? phrase.text.length) });
          }
          break;
        }
      }
      first = second;
    }
  }
  return hits;
}

function fits(phrase: Phrase, text: string, at: number): boolean {
  const end = at + phrase.text.length;
  const precedes = (word: string): boolean => text.endsWith(word, at);
  const follows = (word: string): boolean => text.startsWith(word, end);
  if (phrase.notAfter?.some(precedes) || phrase.notBefore?.some(follows)) return false;
  if (phrase.onlyAfter && !phrase.onlyAfter.some(precedes)) return false;
  return !phrase.onlyBefore || phrase.onlyBefore.some(follows);
}
