import { tallyMask } from "../skeletons/tags";
import type { Place } from "../snapshot/types";
import { checkTallyValue } from "./check-tally-value";
import type { Tally, TallyPlace } from "./types";
import { valueAtPlace } from "./value-at-place";

/** One place to write: what Word's `applyEdits` takes. */
export interface TallyEdit extends Place {
  /** Unique for each place: the tally's id and the number of the place in it. */
  readonly id: string;
  readonly text: string;
}

/**
 * The edits that bring typed values into the document: one for each place whose text changes.
 * Each place keeps its form: a Chinese numeral stays one, and 约 or 余 in the text is not written twice (`valueAtPlace`). An empty
 * value puts the mask back where a number stood and leaves a mask as it is; a value that `checkTallyValue` refuses, and an id
 * that no tally has, change nothing.
 * @param values what was typed, by tally id
 */
export function toEdits(tallies: readonly Tally[], values: Readonly<Record<string, string>>): readonly TallyEdit[] {
  return tallies.flatMap((tally) => {
    const raw = Object.hasOwn(values, tally.id) ? values[tally.id] : undefined;
    if (raw === undefined) return [];
    const checked = checkTallyValue(raw, tally.unit, tally.label);
    if (!checked.ok) return [];
    return tally.places.flatMap((place, index) => {
      const text = checked.value === "" ? emptied(place) : valueAtPlace(checked.value, place);
      if (text === place.excerpt) return [];
      return [{ ...plain(place), id: `${tally.id}#${index}`, text }];
    });
  });
}

/** A place without a number shows the mask; one that never held a number is left as it is. */
function emptied(place: TallyPlace): string {
  return place.value === null ? place.excerpt : tallyMask;
}

function plain({ range, excerpt, controlId }: TallyPlace): Place {
  return { range, excerpt, ...(controlId === undefined ? {} : { controlId }) };
}
