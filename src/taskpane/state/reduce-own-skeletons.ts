import { skeletons } from "../../skeletons";
import type { OwnSkeletonsEvent } from "./own-skeletons";
import { skeletonIn } from "./pane-skeleton";
import type { PaneState } from "./pane-state";
import { partsOf, withReportOfDocument } from "./reduce-report";

/** The pane after an event of the office's own skeletons. */
export function reduceOwnSkeletons(state: PaneState, event: OwnSkeletonsEvent): PaneState {
  switch (event.type) {
    case "ownSkeletonsKnown":
      return withReportOfDocument(withKnownKind({ ...state, ownSkeletons: event.skeletons }));
    case "ownDialogOpened":
      return { ...state, ownDialog: event.dialog };
    case "ownDialogClosed":
      return { ...state, ownDialog: null };
  }
}

/** A chosen kind that is not there, or not any more, gives way to the first one. */
function withKnownKind(state: PaneState): PaneState {
  const first = skeletons[0]?.id ?? "";
  const isKnown = skeletonIn(state, state.skeletonId) !== undefined;
  const skeletonId = isKnown ? state.skeletonId : first;
  const own = state.own && skeletonIn(state, state.own.skeletonId) === undefined ? { ...state.own, skeletonId: first } : state.own;
  return { ...state, own, skeletonId, ...(isKnown ? {} : partsOf(state, skeletonId)) };
}
