import type { SequenceFault } from "./sequence-faults";

// A list longer than this with faults all over is renumbered piece by piece: fixes stay as long, together, as the list.
const LONGEST_WHOLE = 60;

/**
 * Where the renumbering that begins at a fault ends: at the end of the sequence, so that one fix leaves no new fault
 * behind, or in a very long sequence at the next fault, whose own fix goes on from there.
 * @param length how many numbers the sequence has
 * @param faults the faults of the sequence in order
 * @param index which of them
 * @returns a position behind the last number to change
 */
export function renumberEnd(length: number, faults: readonly SequenceFault[], index: number): number {
  return length <= LONGEST_WHOLE ? length : (faults[index + 1]?.at ?? length);
}
