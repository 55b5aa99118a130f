import type { Skeleton } from "../../skeletons/types";
import type { OwnSkeletonsEvent } from "./own-skeletons";
import { skeletonIn } from "./pane-skeleton";
import type { PaneState } from "./pane-state";
import { partsOf, withReportOfDocument } from "./reduce-report";

/** The pane after an event of the kinds of report. */
export function reduceOwnSkeletons(state: PaneState, event: OwnSkeletonsEvent): PaneState {
  switch (event.type) {
    case "skeletonsKnown":
      return event.skeletons === null ? { ...state, isWithoutSkeletons: true } : withReportOfDocument(withSkeletons(state, event.skeletons));
    case "ownSkeletonsKnown":
      return withReportOfDocument(withKnownKind({ ...state, ownSkeletons: event.skeletons }));
    case "ownDialogOpened":
      return { ...state, ownDialog: event.dialog };
    case "ownDialogClosed":
      return { ...state, ownDialog: null };
  }
}

/** A pane that has not remembered any kind shows the first one. */
function withSkeletons(before: PaneState, skeletons: readonly Skeleton[]): PaneState {
  const state = { ...before, skeletons, isWithoutSkeletons: false };
  const skeletonId = state.skeletonId || (skeletons[0]?.id ?? "");
  return { ...state, skeletonId, ...partsOf(state, skeletonId) };
}

/** A chosen kind that is not there, or not any more, gives way to the first one. */
function withKnownKind(state: PaneState): PaneState {
  const first = state.skeletons[0]?.id;
  // While the product's own kinds are not there, nothing can be said about any other.
  if (first === undefined) return state;
  const isKnown = skeletonIn(state, state.skeletonId) !== undefined;
  const skeletonId = isKnown ? state.skeletonId : first;
  const own = state.own && skeletonIn(state, state.own.skeletonId) === undefined ? { ...state.own, skeletonId: first } : state.own;
  return { ...state, own, skeletonId, ...(isKnown ? {} : partsOf(state, skeletonId)) };
}
