import { skeletonById, skeletons } from "../../skeletons";
import type { Skeleton } from "../../skeletons/types";
import type { PaneState } from "./pane-state";

/** The kind of report with this id, the product's or the office's own; undefined when this computer has none. */
export function skeletonIn({ ownSkeletons }: Pick<PaneState, "ownSkeletons">, id: string): Skeleton | undefined {
  return skeletonById(id) ?? ownSkeletons.find((skeleton) => skeleton.id === id);
}

/** The kind of report that the pane shows: the chosen one, or the first while that is not known here. */
export function shownSkeleton(state: Pick<PaneState, "ownSkeletons" | "skeletonId">): Skeleton | undefined {
  return skeletonIn(state, state.skeletonId) ?? skeletons[0];
}
