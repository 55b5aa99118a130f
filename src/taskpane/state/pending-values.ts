import { checkTallyValue } from "../../tallies/check-tally-value";
import { toEdits, type TallyEdit } from "../../tallies/to-edits";
import type { Tally } from "../../tallies/types";
import type { ValueReason } from "../../tallies/value-messages";

export type Typed = Readonly<Record<string, string>>;

/**
 * The edits that typed values ask for; refused values and values that already stand in the document ask for none.
 * @param only one tally; all when left out
 */
export function pendingEdits(tallies: readonly Tally[], typed: Typed, only?: string): readonly TallyEdit[] {
  return toEdits(tallies, only === undefined ? typed : pick(typed, only));
}

function pick(typed: Typed, id: string): Typed {
  const text = typed[id];
  return text === undefined ? {} : { [id]: text };
}

/** What a row of the form shows. */
export function shownValue(tally: Tally, typed: Typed): string {
  return typed[tally.id] ?? tally.value ?? "";
}

/** Why what was typed for a tally is refused; null when it is not. */
export function faultOf(tally: Tally, typed: Typed): ValueReason | null {
  const text = typed[tally.id];
  if (text === undefined) return null;
  const checked = checkTallyValue(text, tally.unit, tally.label);
  return checked.ok ? null : checked.reason;
}

/** Ids of typed values that need not be kept: they are right and ask for no edit, because the document has them. */
export function settledIds(tallies: readonly Tally[], typed: Typed, among: readonly string[] = Object.keys(typed)): readonly string[] {
  return tallies
    .filter(({ id }) => among.includes(id) && typed[id] !== undefined)
    .filter((tally) => faultOf(tally, typed) === null && pendingEdits([tally], typed, tally.id).length === 0)
    .map((tally) => tally.id);
}
