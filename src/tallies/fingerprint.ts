import { LIGHT_VERBS } from "./label-words";
import { trimEnd, trimStart } from "./name-before";

const LIGHT = new RegExp(`^(?:${LIGHT_VERBS})`, "u");
/** Words before a name that are looked at one by one; in UTF-16 units. */
const SHORT = 48;
/** Blanks, line breaks and tabs by their UTF-16 code. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0d, 0x20, 0xa0, 0x3000]);

/**
 * A question that may be asked of the numbers of a sentence in ascending order: what does it say before this one? The answer is a
 * short sign, the same only for the same words (FNV-1a); "" when it says no more than the name. Linear in the sentence.
 * @param text a paragraph's text with one sign for each number
 * @param start where the sentence begins
 */
export function fingerprint(text: string, start: number): (at: number, label: string) => string {
  const beginning = text.slice(start, start + SHORT);
  const opened = start + beginning.length - trimStart(beginning).length;
  let from = opened;
  let hash = 0x811c9dc5;
  return (at, label) => {
    for (; from < at; from += 1) {
      const code = text.charCodeAt(from);
      if (!BLANKS.has(code)) hash = Math.imul(hash ^ code, 0x01000193);
    }
    if (at - opened <= SHORT && saysOnly(text.slice(Math.min(opened, at), at), label)) return "";
    return (hash >>> 0).toString(36);
  };
}

function saysOnly(words: string, label: string): boolean {
  const bare = trimEnd(words);
  return label.startsWith(bare) || label.startsWith(bare.replace(LIGHT, ""));
}
