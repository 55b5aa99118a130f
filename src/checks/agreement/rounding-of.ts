import type { Amount } from "./amount";

/** How far a sum of rounded numbers may be off. */
export function roundingOf(amounts: readonly Amount[]): number {
  // The smallest part makes up for the arithmetic of decimals.
  return amounts.reduce((total, { rounding, step }) => total + rounding + step * 1e-6, 0);
}
