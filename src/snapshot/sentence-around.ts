import { paragraphAt } from "./paragraph-at";
import type { DocumentSnapshot, TextRange } from "./types";

/** A place with the words of its sentence on either side, for a card or a form. */
export interface Sentence {
  /** Words before the place; begins with "…" when the sentence is longer than was asked for. */
  readonly before: string;
  /** The text at the place itself, whole. */
  readonly excerpt: string;
  /** Words after the place up to and with the mark that ends the sentence; ends with "…" when cut. */
  readonly after: string;
}

const SENTENCE_END = "。；！？;!?\n\v\r";

/**
 * The sentence in which a range stands.
 * @param range UTF-16 offsets into one paragraph, half-open
 * @param maxEachSide the most UTF-16 units wanted on either side, the "…" not counted
 * @returns empty strings for a paragraph that is not there
 */
export function sentenceAround(snapshot: DocumentSnapshot, range: TextRange, maxEachSide: number): Sentence {
  const text = paragraphAt(snapshot, range.paragraph)?.text;
  if (text === undefined) return { before: "", excerpt: "", after: "" };
  const from = sentenceStart(text, range.start, maxEachSide);
  const to = sentenceEnd(text, range.end, maxEachSide);
  return {
    before: (from.cut ? "…" : "") + text.slice(from.at, range.start).trimStart(),
    excerpt: text.slice(range.start, range.end),
    after: text.slice(range.end, to.at).trimEnd() + (to.cut ? "…" : ""),
  };
}

interface Cut {
  readonly at: number;
  /** True when the sentence goes on beyond the cut. */
  readonly cut: boolean;
}

function sentenceStart(text: string, start: number, most: number): Cut {
  const limit = Math.max(0, start - most);
  for (let at = start; at > limit; at -= 1) {
    if (SENTENCE_END.includes(text.charAt(at - 1))) return { at, cut: false };
  }
  const goesOn = limit > 0 && !SENTENCE_END.includes(text.charAt(limit - 1));
  // A cut never falls between the two halves of a surrogate pair.
  return { at: limit + (goesOn && isLowSurrogate(text, limit) ? 1 : 0), cut: goesOn };
}

function sentenceEnd(text: string, end: number, most: number): Cut {
  // The place itself may end with the mark that closes the sentence.
  if (end > 0 && SENTENCE_END.includes(text.charAt(end - 1))) return { at: end, cut: false };
  const limit = Math.min(text.length, end + most);
  for (let at = end; at < limit; at += 1) {
    if (SENTENCE_END.includes(text.charAt(at))) return { at: at + 1, cut: false };
  }
  const goesOn = limit < text.length;
  return { at: limit - (goesOn && isLowSurrogate(text, limit) ? 1 : 0), cut: goesOn };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
