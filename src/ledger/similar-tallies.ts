import { labelLikeness } from "../tallies/label-likeness";
import type { Tally } from "../tallies/types";
import { unitKey } from "./unit-of";

/** A tally whose name is like the one that was asked for, from 0.6 to 1. */
export interface SimilarTally {
  readonly tally: Tally;
  readonly likeness: number;
}

const SIMILAR_FROM = 0.6;
/** What another unit takes from the likeness. */
const OTHER_UNIT = 0.15;

/**
 * Finds tallies with similar names, the most similar first. Only names that share two neighbouring characters are compared, so
 * that thousands of rows and hundreds of tallies stay quick.
 */
export function similarTallies(tallies: readonly Tally[]): (label: string, unit: string) => readonly SimilarTally[] {
  const byPair = new Map<string, Set<Tally>>();
  for (const tally of tallies) {
    for (const pair of pairsOf(tally.label)) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(tally));
  }
  const known = new Map<string, readonly SimilarTally[]>();
  return (label, unit) => {
    const key = `${label}\n${unit}`;
    const answer = known.get(key) ?? similarTo(label, unit, byPair);
    known.set(key, answer);
    return answer;
  };
}

function similarTo(label: string, unit: string, byPair: ReadonlyMap<string, ReadonlySet<Tally>>): readonly SimilarTally[] {
  const candidates = new Set(pairsOf(label).flatMap((pair) => [...(byPair.get(pair) ?? [])]));
  return [...candidates]
    .map((tally) => {
      const isOther = unit !== "" && unitKey(unit) !== unitKey(tally.unit);
      return { tally, likeness: labelLikeness(label, tally.label) - (isOther ? OTHER_UNIT : 0) };
    })
    .filter(({ likeness }) => likeness >= SIMILAR_FROM)
    .sort((a, b) => b.likeness - a.likeness);
}

function pairsOf(label: string): readonly string[] {
  return Array.from({ length: Math.max(0, label.length - 1) }, (_, at) => label.slice(at, at + 2));
}
