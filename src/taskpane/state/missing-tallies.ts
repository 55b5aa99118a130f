import { progressOf } from "../../tallies/progress-of";
import type { Tally } from "../../tallies/types";
import type { Typed } from "./pending-values";

/** The tallies that have no number yet, neither in the document nor, rightly, in the form. */
export function missingTallies(tallies: readonly Tally[], typed: Typed): readonly Tally[] {
  return tallies.filter((tally) => progressOf([tally], typed).filled === 0);
}

/** The tallies that have one. */
export function filledTallies(tallies: readonly Tally[], typed: Typed): readonly Tally[] {
  return tallies.filter((tally) => progressOf([tally], typed).filled > 0);
}
