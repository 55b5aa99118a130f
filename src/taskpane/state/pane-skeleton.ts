import type { Skeleton } from "../../skeletons/types";
import type { PaneState } from "./pane-state";

/** The kinds of report as the pane knows them, the product's and the office's own. */
export type KindsOfReport = Pick<PaneState, "skeletons" | "ownSkeletons">;

/** The kind of report with this id, the product's or the office's own; undefined when this computer has none. */
export function skeletonIn({ skeletons, ownSkeletons }: KindsOfReport, id: string): Skeleton | undefined {
  return [...skeletons, ...ownSkeletons].find((skeleton) => skeleton.id === id);
}

/** The kind of report that the pane shows: the chosen one, or the first while that is not known here. */
export function shownSkeleton(state: KindsOfReport & Pick<PaneState, "skeletonId">): Skeleton | undefined {
  return skeletonIn(state, state.skeletonId) ?? state.skeletons[0];
}
