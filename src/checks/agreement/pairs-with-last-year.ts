import type { DocumentSnapshot } from "../../snapshot/types";
import { readFigures } from "../../tallies/read-figures";
import type { Figure } from "../../tallies/types";
import type { Profile } from "../types";
import { PLAN_SECTIONS } from "./fact-words";

/** A number of the report and the number of the same name in last year's report. */
export interface Pair {
  readonly figure: Figure;
  readonly text: string;
  readonly amount: number;
}

const EARLIER = /去年|上年|上一年|同期|往年|前年|原来|此前/;

type Named = Pick<Figure, "label" | "unit" | "amount">;

/**
 * The numbers of a report that last year's report has too, by name and unit, each name once and only where it has one number
 * in either year. Percentages, plans and numbers that the text itself calls last year's are left out.
 */
export function pairsWithLastYear(snapshot: DocumentSnapshot, { lastYear = [] }: Profile): readonly Pair[] {
  if (lastYear.length === 0) return [];
  const before = onlyOnes(lastYear);
  const now = onlyOnes(readFigures(snapshot).filter(isOfThisYear));
  return [...now].flatMap(([name, figure]) => {
    const old = before.get(name);
    return old === undefined ? [] : [{ figure, text: old.text, amount: old.amount }];
  });
}

function isOfThisYear({ label, unit, section, sentence }: Figure): boolean {
  return label !== "" && unit !== "%" && unit !== "‰" && !EARLIER.test(sentence) && !PLAN_SECTIONS.test(section);
}

/** By name; a name with two different numbers is none. */
function onlyOnes<One extends Named>(figures: readonly One[]): ReadonlyMap<string, One> {
  const ones = new Map<string, One>();
  const twice = new Set<string>();
  for (const one of figures) {
    const name = `${one.label} ${one.unit}`;
    const known = ones.get(name);
    if (known === undefined) ones.set(name, one);
    else if (known.amount !== one.amount) twice.add(name);
  }
  for (const name of twice) ones.delete(name);
  return ones;
}
