/** What is wrong with one number of a sequence. */
export interface SequenceFault {
  readonly kind: "duplicate" | "gap" | "order" | "start" | "restart";
  /** Position of the number in the sequence, from 0. */
  readonly at: number;
  /** The number that belongs there, counted on from the one before as it stands. */
  readonly expected: number;
  /** Position of the number that explains the fault: the first of two equal ones, the one before a gap. */
  readonly because?: number;
}

/**
 * Finds the faults of numbers that should run 1, 2, 3 … One slip is one fault: what follows it in step is not blamed.
 * @param values the numbers as they stand
 * @param endedBefore the number at which the group before ended, 0 for none: 四 directly after 三 means a restart was forgotten
 * @param runs the numbers run through the document: they are to count on from the group before
 */
export function sequenceFaults(values: readonly number[], endedBefore = 0, runs = false): readonly SequenceFault[] {
  const faults: SequenceFault[] = [];
  let last = runs ? endedBefore : 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const next = values[at + 1];
    const expected = last + 1;
    if (value === expected) {
      last = value;
      continue;
    }
    if (value === expected + 1 && next === expected && (values[at + 2] ?? expected + 2) === expected + 2) {
      faults.push({ kind: "order", at, expected, because: at + 1 }, { kind: "order", at: at + 1, expected: expected + 1, because: at });
      last = expected + 1;
      at += 1;
      continue;
    }
    const fault = judge(values, at, expected, runs ? null : endedBefore);
    faults.push(fault);
    // When the next number counts on from the right one, only this one slipped.
    last = next === expected + 1 ? expected : value;
  }
  return faults;
}

function judge(values: readonly number[], at: number, expected: number, endedBefore: number | null): SequenceFault {
  const value = values[at] ?? 0;
  const next = values[at + 1];
  const slipped = next === expected + 1;
  if (at === 0 && endedBefore === null) return { kind: value > expected ? "gap" : "order", at, expected };
  if (at === 0 && !slipped) {
    const goesOn = endedBefore !== null && endedBefore > 0 && value === endedBefore + 1;
    return { kind: goesOn ? "restart" : "start", at, expected };
  }
  if (at > 0 && value === values[at - 1]) return { kind: "duplicate", at, expected, because: at - 1 };
  if (slipped && value === next) return { kind: "duplicate", at, expected, because: at + 1 };
  if (value > expected && !slipped) return { kind: "gap", at, expected, because: at - 1 };
  return { kind: "order", at, expected };
}
