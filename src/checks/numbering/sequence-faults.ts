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
 */
export function sequenceFaults(values: readonly number[], endedBefore = 0): readonly SequenceFault[] {
  const faults: SequenceFault[] = [];
  let last = 0;
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
    const fault = judge(values, at, expected, endedBefore);
    faults.push(fault);
    // When the next number counts on from the right one, only this one slipped.
    last = next === expected + 1 ? expected : value;
  }
  return faults;
}

function judge(values: readonly number[], at: number, expected: number, endedBefore: number): SequenceFault {
  const value = values[at] ?? 0;
  const next = values[at + 1];
  const slipped = next === expected + 1;
  if (at === 0 && !slipped) {
    const goesOn = endedBefore > 0 && value === endedBefore + 1;
    return { kind: goesOn ? "restart" : "start", at, expected };
  }
  if (at > 0 && value === values[at - 1]) return { kind: "duplicate", at, expected, because: at - 1 };
  if (slipped && value === next) return { kind: "duplicate", at, expected, because: at + 1 };
  if (value > expected && !slipped) return { kind: "gap", at, expected, because: at - 1 };
  return { kind: "order", at, expected };
}

/**
 * The numbers that slipped alone: one that stands between numbers in step, or two that changed places.
 * @returns the positions to write anew by their place, half-open; null where the numbers behind are out of step as well
 */
export function slippedAt(values: readonly number[], { kind, at, expected, because }: SequenceFault): { readonly from: number; readonly end: number } | null {
  // Only where everything before is in step is the position the number.
  if (expected !== at + 1) return null;
  if (kind === "order" && because !== undefined) return { from: Math.min(at, because), end: Math.max(at, because) + 1 };
  const isLast = at === values.length - 1;
  const goesOn = isLast ? kind === "duplicate" : values[at + 1] === expected + 1;
  return goesOn && (kind === "order" || kind === "duplicate") ? { from: at, end: at + 1 } : null;
}
