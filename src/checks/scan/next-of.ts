import { classOf } from "./character-class";

/**
 * Where the next character of at least one of the classes stands. Walking a text with it costs one pass and no list:
 * `for (let at = nextOf(text, mask, 0); at >= 0; at = nextOf(text, mask, at + 1))`.
 * @param from UTF-16 offset to begin at
 * @param to offset to stop before; the end of the text when left out
 * @returns -1 when there is none
 */
export function nextOf(text: string, classes: number, from: number, to: number = text.length): number {
  for (let at = from; at < to; at += 1) {
    if (((classOf[text.charCodeAt(at)] ?? 0) & classes) !== 0) return at;
  }
  return -1;
}

/** True when the character at an offset is of at least one of the classes; false beyond the ends of the text. */
export function isOf(text: string, at: number, classes: number): boolean {
  return at >= 0 && at < text.length && ((classOf[text.charCodeAt(at)] ?? 0) & classes) !== 0;
}
