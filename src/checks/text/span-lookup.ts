/** A stretch of a text; UTF-16 offsets, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A test whether an offset lies in one of the stretches; it takes few steps however many there are.
 * @param stretches in any order; of overlapping ones the part that two share counts for the later
 */
export function spanLookup(stretches: readonly Stretch[]): (at: number) => boolean {
  const sorted = [...stretches].sort((left, right) => left.start - right.start);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = sorted[low - 1];
    return last !== undefined && at < last.end;
  };
}
