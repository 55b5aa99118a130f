// Two slips of the finger are still the same word, but not in a word of two or three letters.
const MOST_SLIPS = 2;

/**
 * The word of a list that a mistyped one most likely stands for.
 * @returns null when none is within two letters put in, left out or changed
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = MOST_SLIPS + 1;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= fewest) continue;
    const slips = slipsBetween(typed.toLowerCase(), word.toLowerCase());
    if (slips < fewest && slips * 2 <= word.length && word.length > 2) {
      best = word;
      fewest = slips;
    }
  }
  return best;
}

/** Levenshtein's distance, row by row. */
function slipsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (left.charAt(i - 1) === right.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
