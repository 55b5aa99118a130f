import { MEASURE_KINDS, NOT_A_MEASURE_BEFORE } from "../../tallies/measure-words";

interface Word {
  readonly text: string;
  /** What may not follow, because the characters then begin another word (项 in 项目). */
  readonly blocked: RegExp | null;
  /** The characters with which it can begin. */
  readonly blockers: ReadonlySet<number>;
}

/** Measure words by their first character, the longest first: a number is read at every digit, so the way to them is short. */
const byFirst: (readonly Word[] | undefined)[] = new Array<readonly Word[] | undefined>(0x10000).fill(undefined);
for (const text of [...MEASURE_KINDS.keys()].sort((left, right) => right.length - left.length)) {
  const first = text.charCodeAt(0);
  byFirst[first] = [...(byFirst[first] ?? []), wordOf(text)];
}

function wordOf(text: string): Word {
  const rest = NOT_A_MEASURE_BEFORE.get(text);
  if (rest === undefined) return { text, blocked: null, blockers: new Set() };
  // Pieces from inside brackets come along: more characters than needed are asked, none is missed.
  const blockers = new Set(rest.split("|").map((piece) => piece.charCodeAt(0)));
  return { text, blocked: new RegExp(`(?:${rest})`, "y"), blockers };
}

/**
 * The measure word that begins at an offset, without 万 or 亿 before it.
 * @returns "" when none stands there
 */
export function unitAt(text: string, at: number): string {
  const words = byFirst[text.charCodeAt(at)];
  if (words === undefined) return "";
  for (const { text: word, blocked, blockers } of words) {
    if (word.length > 1 && !text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (blocked === null || !blockers.has(text.charCodeAt(end))) return word;
    blocked.lastIndex = end;
    return blocked.test(text) ? "" : word;
  }
  return "";
}
