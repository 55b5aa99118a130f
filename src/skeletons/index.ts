import { branchAnnual } from "./data/branch-annual";
import type { Skeleton } from "./types";

/** The report kinds in the order of the pane. */
export const skeletons: readonly Skeleton[] = [branchAnnual];

/** The skeleton with this id, or undefined. */
export function skeletonById(id: string): Skeleton | undefined {
  return skeletons.find((skeleton) => skeleton.id === id);
}
