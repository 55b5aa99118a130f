import { isChosen } from "../../skeletons/chosen-parts";
import type { Skeleton, SkeletonPart } from "../../skeletons/types";

/** Ids of the parts that the writer wants; null is all of them. */
export type Chosen = readonly string[] | null;

export type PartState = "in" | "out" | "partly";

/** All ids of a part and what stands under it. */
function idsOf(part: SkeletonPart): readonly string[] {
  return [part.id, ...(part.parts ?? []).flatMap(idsOf)];
}

/** The form that the skeletons ask for; undefined is all parts. */
export function chosenIds(chosen: Chosen): ReadonlySet<string> | undefined {
  return chosen === null ? undefined : new Set(chosen);
}

/** How the part's check box stands. */
export function partState(part: SkeletonPart, chosen: Chosen): PartState {
  if (chosen === null || idsOf(part).every((id) => chosen.includes(id))) return "in";
  return isChosen(part, new Set(chosen)) ? "partly" : "out";
}

/**
 * A click on the check box of a part: takes it in with everything under it, or leaves all of it out. A part above it loses
 * its own tick when nothing is left under it, and has it back when everything is in again.
 */
export function togglePart(skeleton: Skeleton, chosen: Chosen, id: string): Chosen {
  const all = skeleton.parts.flatMap(idsOf);
  const before = new Set(chosen ?? all);
  const part = findPart(skeleton.parts, id);
  if (!part) return chosen;
  const wanted = partState(part, chosen) !== "in";
  for (const each of idsOf(part)) {
    if (wanted) before.add(each);
    else before.delete(each);
  }
  for (const top of skeleton.parts) settleParents(top, before);
  const after = all.filter((each) => before.has(each));
  return after.length === all.length ? null : after;
}

function settleParents(part: SkeletonPart, chosen: Set<string>): void {
  const under = part.parts ?? [];
  if (under.length === 0) return;
  for (const sub of under) settleParents(sub, chosen);
  if (under.some((sub) => chosen.has(sub.id))) chosen.add(part.id);
  else if (part.text.length === 0) chosen.delete(part.id);
}

function findPart(parts: readonly SkeletonPart[], id: string): SkeletonPart | undefined {
  for (const part of parts) {
    const found = part.id === id ? part : findPart(part.parts ?? [], id);
    if (found) return found;
  }
  return undefined;
}
