import type { CritiqueMark } from "../../word/critique-types";

/** What stands at a drawn place now; `start` is its offset in the paragraph, UTF-16. */
export type DrawnPlace = { readonly kind: "unchanged" | "replaced"; readonly start: number };

/** How much of the text around the place must still stand there, tried in this order: a neighbour may have been edited as well. */
const contexts = [16, 8, 4, 2];

/**
 * Tells in the text of its paragraph whether a drawn place still reads as it was drawn, or as the pop-up's suggestion.
 * @returns null when it reads otherwise, or more than one place could be meant
 */
export function drawnPlace(text: string, { excerpt, suggestion, left, right, start }: CritiqueMark): DrawnPlace | null {
  const at = (words: string, length: number): readonly number[] => {
    const before = left.slice(Math.max(0, left.length - length));
    const whole = before + words + right.slice(0, length);
    const found: number[] = [];
    for (let index = text.indexOf(whole); index >= 0; index = text.indexOf(whole, index + 1)) found.push(index + before.length);
    return found;
  };
  for (const length of contexts) {
    const unchanged = at(excerpt, length).map((offset): DrawnPlace => ({ kind: "unchanged", start: offset }));
    const replaced = (suggestion === undefined ? [] : at(suggestion, length)).map((offset): DrawnPlace => ({ kind: "replaced", start: offset }));
    const found = [...unchanged, ...replaced];
    if (found.length === 1) return found[0] ?? null;
    // Several that read alike: the one that has not moved, if the two kinds do not contradict each other.
    const still = found.filter((place) => place.start === start);
    if (found.length > 1) return still.length === 1 ? (still[0] ?? null) : null;
  }
  return null;
}
