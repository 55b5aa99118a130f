import type { DocumentSnapshot } from "../../snapshot/types";
import { scanOf } from "../scan/scan-of";
import type { Phrase, PhraseList } from "./phrase";
import { mayBeSlipped } from "./may-be-slipped";
import { phrasesFrom } from "./phrase-index";
import { isAtSeam } from "./seams";

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
  const halvesFound = newGroup(hits, "half");
  const { phrases } = scanOf(snapshot);
  for (let n = 0; n < phrases.length; n += 2) {
    const index = phrases[n] ?? 0;
    const at = phrases[n + 1] ?? 0;
    const text = snapshot.paragraphs[index]?.text ?? "";
    for (const { list, phrase, half } of phrasesFrom(text.charCodeAt(at), text.charCodeAt(at + 1))) {
      if (!text.startsWith(phrase.text, at)) continue;
      if (half !== undefined) {
        const end = at + half.text.length;
        // Halves of set phrases lie over one another and over other phrases.
        if (mayBeSlipped(text, at, end, half)) halvesFound.push({ list, phrase, paragraph: index, at, start: at, end });
        continue;
      }
      if (!fits(list, phrase, text, at)) continue;
      const group = hits.get(list) ?? newGroup(hits, list);
      const last = group[group.length - 1];
      const start = at + (phrase.from ?? 0);
      if (last === undefined || last.paragraph !== index || last.end <= start) {
        group.push({ list, phrase, paragraph: index, at, start, end: at + (phrase.to ?? phrase.text.length) });
      }
      break;
    }
  }
  return hits;
}

function newGroup(hits: Map<PhraseList, PhraseHit[]>, list: PhraseList): PhraseHit[] {
  const group: PhraseHit[] = [];
  hits.set(list, group);
  return group;
}

// A sentence goes on no farther, and a quotation began no farther back; reading no farther keeps a long line linear.
const SENTENCE = 40;
const QUOTATION = 200;

// What is longer is somebody's sentence; what is shorter may be the writer's own word: 当作“份内事”.
const OWN_WORD = 6;

/** In words between quotation marks somebody else may have written so. */
function isQuoted({ variant }: Phrase, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTATION), at);
  const open = before.lastIndexOf("“");
  if (open < 0 || open < before.lastIndexOf("”")) return false;
  const close = text.slice(at, at + QUOTATION).indexOf("”");
  return variant === true || close < 0 || before.length - open - 1 + close > OWN_WORD;
}

function fits(list: PhraseList, phrase: Phrase, text: string, at: number): boolean {
  if ((list === "confused" || list === "doubtful") && isQuoted(phrase, text, at)) return false;
  const end = at + phrase.text.length;
  const precedes = (word: string): boolean => text.endsWith(word, at);
  const follows = (word: string): boolean => text.startsWith(word, end);
  if (phrase.notAfter?.some(precedes) || phrase.notBefore?.some(follows)) return false;
  if (phrase.onlyAfter && !phrase.onlyAfter.some(precedes)) return false;
  if (isAtSeam(phrase.text, text, at)) return false;
  if (phrase.notWith?.test(/^[^。；]*/.exec(text.slice(end, end + SENTENCE))?.[0] ?? "")) return false;
  return !phrase.onlyBefore || phrase.onlyBefore.some(follows);
}
