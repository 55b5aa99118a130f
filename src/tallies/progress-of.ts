import { checkTallyValue } from "./check-tally-value";
import type { Tally } from "./types";

/** How far the form is filled. */
export interface Progress {
  readonly filled: number;
  readonly total: number;
}

/**
 * Counts the tallies that have a number: typed in the form, or, where nothing was typed, in the document.
 * A cleared field and a value that is refused are not filled.
 * @param typed what stands in the form's fields and differs from the document, by tally id
 */
export function progressOf(tallies: readonly Tally[], typed: Readonly<Record<string, string>>): Progress {
  return { filled: tallies.filter((tally) => isFilled(tally, typed)).length, total: tallies.length };
}

function isFilled(tally: Tally, typed: Readonly<Record<string, string>>): boolean {
  const raw = Object.hasOwn(typed, tally.id) ? typed[tally.id] : undefined;
  if (raw === undefined) return tally.value !== null;
  const checked = checkTallyValue(raw, tally.unit, tally.label);
  return checked.ok && checked.value !== "";
}
