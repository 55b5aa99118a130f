import type { SkeletonPart } from "./types";

/** Ids of the parts that the writer wants; undefined is all of them. */
export type ChosenIds = ReadonlySet<string> | undefined;

/**
 * Whether a part comes into the report. A part with sub-parts comes in with any of them, because they need its heading,
 * and never without all of them, because its own words only lead to theirs.
 */
export function isChosen(part: SkeletonPart, chosen: ChosenIds): boolean {
  if (chosen === undefined) return true;
  if (part.parts === undefined || part.parts.length === 0) return chosen.has(part.id);
  return part.parts.some((sub) => isChosen(sub, chosen));
}
