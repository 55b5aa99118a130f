import type { TextRange } from "../../snapshot/types";
import type { Tally } from "../../tallies/types";

/** The tally whose missing number a finding is about: one of its places lies in the range, or the range in it. */
export function tallyAt(tallies: readonly Tally[], range: TextRange): Tally | undefined {
  return tallies.find(({ places }) =>
    places.some((place) => place.value === null && place.range.paragraph === range.paragraph && place.range.start < range.end && range.start < place.range.end),
  );
}
