/** A stretch of a text and what is to stand in its place; UTF-16 offsets, half-open. An empty stretch is a place to insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with stretches replaced. Stretches must not overlap; of several that begin at one place the order given counts.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
