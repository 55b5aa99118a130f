import { tallyMask } from "../skeletons/tags";
import type { Place } from "../snapshot/types";
import { checkTallyValue } from "./check-tally-value";
import type { Tally, TallyPlace } from "./types";

/** One place to write: what Word's `applyEdits` takes. */
export interface TallyEdit extends Place {
  /** Unique for each place: the tally's id and the number of the place in it. */
  readonly id: string;
  readonly text: string;
}

/**
 * The edits that bring typed values into the document: one for each place whose text changes.
 * An empty value puts the mask back into a control and leaves plain text alone; a value that `checkTallyValue` refuses, and
 * an id that no tally has, change nothing.
 * @param values what was typed, by tally id
 */
export function toEdits(tallies: readonly Tally[], values: Readonly<Record<string, string>>): readonly TallyEdit[] {
  return tallies.flatMap((tally) => {
    const raw = Object.hasOwn(values, tally.id) ? values[tally.id] : undefined;
    if (raw === undefined) return [];
    const checked = checkTallyValue(raw, tally.unit, tally.label);
    if (!checked.ok) return [];
    return tally.places.flatMap((place, index) => {
      const text = checked.value === "" ? emptied(place) : checked.value;
      if (text === place.excerpt) return [];
      return [{ ...plain(place), id: `${tally.id}#${index}`, text }];
    });
  });
}

/** An unfilled control shows the mask; an empty one that never showed it is left as it is. */
function emptied(place: TallyPlace): string {
  return place.controlId === undefined || place.value === null ? place.excerpt : tallyMask;
}

function plain({ range, excerpt, controlId }: TallyPlace): Place {
  return { range, excerpt, ...(controlId === undefined ? {} : { controlId }) };
}
