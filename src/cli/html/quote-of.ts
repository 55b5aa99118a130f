import { isolatedHtml } from "../../html/isolated-html";

/** UTF-16 units of the sentence that are shown on each side; enough to know the place again. */
const AROUND = 10;
const MARK = /[。；！？]/u;

/**
 * A finding's words with a few of their neighbours in the same sentence, as HTML; the words themselves stand out.
 * @param text the paragraph's text; the range is half-open, in UTF-16 units
 */
export function quoteOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  if (start === end) return "";
  const left = lastSentence(text.slice(wholeFrom(text, Math.max(0, start - AROUND)), start));
  const right = firstSentence(text.slice(end, wholeTo(text, Math.min(text.length, end + AROUND))));
  const before = left.length < start && !MARK.test(text.charAt(start - left.length - 1)) ? "…" : "";
  const behind = end + right.length < text.length && !MARK.test(text.charAt(end + right.length - 1)) ? "…" : "";
  return ` <q>${before}${isolatedHtml(left)}<b>${isolatedHtml(text.slice(start, end))}</b>${isolatedHtml(right)}${behind}</q>`;
}

function lastSentence(words: string): string {
  return words.split(MARK).at(-1) ?? "";
}

function firstSentence(words: string): string {
  const at = words.search(MARK);
  return at < 0 ? words : words.slice(0, at + 1);
}

/** Surrogate pairs are not parted. */
function wholeFrom(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
