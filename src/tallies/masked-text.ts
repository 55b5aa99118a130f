import type { FilledSpan } from "./filled-spans";

/** A text with some numbers hidden, and the way back to its own offsets. */
export interface MaskedText<Span extends FilledSpan> {
  readonly text: string;
  /** The span that is hidden at an offset of the masked text; undefined where there is none. */
  readonly hiddenAt: (offset: number) => Span | undefined;
  /** The offset in the whole text of an offset in the masked text outside the hidden spans. */
  readonly original: (offset: number) => number;
}

/**
 * Puts a mask in place of the numbers that were filled, so that everything around them is named as it was before.
 * @param spans in order, not overlapping
 */
export function maskedText<Span extends FilledSpan>(text: string, spans: readonly Span[]): MaskedText<Span> {
  if (spans.length === 0) return { text, hiddenAt: () => undefined, original: (offset) => offset };
  const byStart = new Map<number, Span>();
  const starts: number[] = [];
  const gains: number[] = [];
  let masked = "";
  let at = 0;
  let gain = 0;
  for (const span of spans) {
    masked += text.slice(at, span.start);
    byStart.set(masked.length, span);
    starts.push(masked.length);
    masked += "*";
    at = span.end;
    gain += span.end - span.start - 1;
    gains.push(gain);
  }
  return { text: masked + text.slice(at), hiddenAt: (offset) => byStart.get(offset), original: (offset) => offset + gainAt(starts, gains, offset) };
}

/** How much shorter the masked text is before an offset; by halves, as it is asked for every quantity. */
function gainAt(starts: readonly number[], gains: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (gains[low - 1] ?? 0);
}
