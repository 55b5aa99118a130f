/** A stretch of text as UTF-16 offsets, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A question that may be asked of stretches in ascending order: does one of these overlap it? Asking of all of them takes time
 * linear in their number.
 * @param others in any order; they may overlap each other
 */
export function coveredBy(others: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (other === undefined || other.start >= end) break;
      reach = Math.max(reach, other.end);
    }
    return reach > start;
  };
}
