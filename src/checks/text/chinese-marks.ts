import { isBlank, isHan } from "../characters";

const MARKS: ReadonlySet<string> = new Set("，。、；：？！…—～·“”‘’《》〈〉（）【】〔〕「」『』");

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  ["(", "（"],
  [")", "）"],
  [".", "。"],
]);

/** True for a mark that only Chinese text uses. */
export function isChineseMark(char: string): boolean {
  return MARKS.has(char);
}

/** True for a Chinese character or a mark of Chinese text; "" is neither. */
export function isChinese(char: string): boolean {
  return isHan(char) || MARKS.has(char);
}

/** The full-width form of a half-width mark; undefined when the character is none. */
export function fullWidthMark(char: string): string | undefined {
  return FULL_WIDTH.get(char);
}

// More blanks and marks than this and the neighbour has nothing to do with the mark; it also keeps the reading linear.
const BLANKS_READ = 3;

const PASSED = ",;:?!.";

/** The nearest character before an offset that is no blank and no half-width mark, for a row of marks goes one way together. */
export function wordBefore(text: string, at: number): string {
  let before = at - 1;
  for (let step = 0; step < 2 * BLANKS_READ && isPassed(text.charAt(before)); step += 1) before -= 1;
  return text.charAt(before);
}

/** The nearest character at or after an offset that is no blank and no half-width mark. */
export function wordFrom(text: string, at: number): string {
  let after = at;
  for (let step = 0; step < 2 * BLANKS_READ && isPassed(text.charAt(after)); step += 1) after += 1;
  return text.charAt(after);
}

function isPassed(char: string): boolean {
  return isBlank(char) || (char !== "" && PASSED.includes(char));
}

/** The nearest character before an offset that is no blank; "" at the start. */
export function solidBefore(text: string, at: number): string {
  let before = at - 1;
  for (let step = 0; step < BLANKS_READ && isBlank(text.charAt(before)); step += 1) before -= 1;
  return text.charAt(before);
}

/** The nearest character at or after an offset that is no blank; "" at the end. */
export function solidFrom(text: string, at: number): string {
  let after = at;
  for (let step = 0; step < BLANKS_READ && isBlank(text.charAt(after)); step += 1) after += 1;
  return text.charAt(after);
}
