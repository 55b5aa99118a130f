/** Web addresses, mail addresses and paths, in which every mark means what it says; UTF-16 offsets, half-open, in order. */
export interface ProtectedSpan {
  readonly start: number;
  readonly end: number;
}

const SIGNS = ["://", "www.", "@"] as const;
const ADDRESS_CHAR = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/;
const ENDS_SENTENCE = /[,.;:?!()[\]]/;
// An address is shorter than this; reading no farther keeps a line of signs linear.
const LONGEST = 300;

/** The addresses in a text. */
export function protectedSpans(text: string): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  for (const sign of SIGNS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const last = spans[spans.length - 1];
      if (last !== undefined && at >= last.start && at < last.end) continue;
      spans.push(addressAround(text, at));
    }
  }
  return spans;
}

function addressAround(text: string, at: number): ProtectedSpan {
  let start = at;
  while (start > 0 && at - start < LONGEST && /[A-Za-z0-9.\-_]/.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < LONGEST && ADDRESS_CHAR.test(text.charAt(end))) end += 1;
  while (end > at && ENDS_SENTENCE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
