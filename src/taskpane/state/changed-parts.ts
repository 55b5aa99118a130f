/** A stretch of a text and what takes its place; UTF-16 offsets, half-open. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longer texts are compared at their ends only; a fix of one word is short. Characters. */
const longest = 200;

/**
 * Where two texts differ, in as few characters as possible (longest common subsequence), from the beginning on.
 * @returns no part for equal texts; parts never touch each other
 */
export function changedParts(before: string, after: string): readonly ChangedPart[] {
  const old = charactersOf(before);
  const now = charactersOf(after);
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const kept = Math.max(oldMiddle.length, nowMiddle.length) > longest ? [] : keptIn(oldMiddle, nowMiddle);

  const parts: ChangedPart[] = [];
  let start = lengthOf(old.slice(0, head));
  let [at, nowAt] = [0, 0];
  for (const [oldNext, nowNext] of [...kept, [oldMiddle.length, nowMiddle.length] as const]) {
    const end = start + lengthOf(oldMiddle.slice(at, oldNext));
    if (oldNext > at || nowNext > nowAt) parts.push({ start, end, text: nowMiddle.slice(nowAt, nowNext).join("") });
    start = end + lengthOf(oldMiddle.slice(oldNext, oldNext + 1));
    [at, nowAt] = [oldNext + 1, nowNext + 1];
  }
  return parts;
}

/** Positions of a longest common subsequence in both texts. */
function keptIn(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  // lengths[i][j]: of the subsequence common to what follows i and j.
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) row[j] = old[i] === now[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  }
  const kept: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      kept.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** The characters of a text; a surrogate pair is one. */
function charactersOf(text: string): readonly string[] {
  return text.match(/./gsu) ?? [];
}

function lengthOf(characters: readonly string[]): number {
  return characters.join("").length;
}
