import { amountOf } from "../tallies/amount-of";
import { findTallies } from "../tallies/find-tallies";
import type { LastYear, LastYearValues } from "../tallies/types";
import type { DocumentSnapshot } from "../snapshot/types";

/** A place of the new draft where a number of last year's stood. */
export interface MaskedNumber {
  /** Position of the paragraph in the new draft. */
  readonly paragraph: number;
  /** UTF-16 offset of the mask. */
  readonly start: number;
  /** The number as it was written. */
  readonly text: string;
  /** It stood in last year's plan. */
  readonly planned: boolean;
}

/**
 * Last year's numbers by the ids that their tallies have in the new draft. A number that is no tally there is not remembered.
 * What was done counts more than what was planned; where the places of one tally held different numbers, the first is taken
 * and is not certain.
 */
export function rememberedValues(after: DocumentSnapshot, numbers: readonly MaskedNumber[]): LastYearValues {
  const idAt = new Map(findTallies(after).flatMap(({ id, places }) => places.map(({ range }) => [`${range.paragraph}:${range.start}`, id] as const)));
  const values: Record<string, LastYear> = {};
  for (const { paragraph, start, text, planned } of [...numbers].sort((one, other) => Number(one.planned) - Number(other.planned))) {
    const id = idAt.get(`${paragraph}:${start}`);
    const amount = amountOf(text);
    if (id === undefined || amount === null) continue;
    const earlier = values[id];
    if (earlier === undefined) values[id] = { text: text.trim(), amount, certain: true, ...(planned ? { planned } : {}) };
    else if (earlier.amount !== amount && (earlier.planned ?? false) === planned) values[id] = { ...earlier, certain: false };
  }
  return values;
}
