import { arrangeSkeleton } from "../../skeletons/arrange-skeleton";
import { buildReport } from "../../skeletons/build-report";
import type { ReportBlock } from "../../skeletons/types";
import { chosenIds } from "../state/choose-parts";
import { shownSkeleton } from "../state/pane-skeleton";
import type { PaneState } from "../state/pane-state";
import { writerInOffice } from "../state/writer-in-office";

type ReportState = Pick<PaneState, "skeletons" | "ownSkeletons" | "skeletonId" | "writer" | "profile" | "chosen" | "order">;

/** The report that the writer has put together in 骨架; null when its kind is not known to this version. */
export function chosenReport(state: ReportState): readonly ReportBlock[] | null {
  const skeleton = shownSkeleton(state);
  if (skeleton === undefined) return null;
  return buildReport(arrangeSkeleton(skeleton, state.order), writerInOffice(state), chosenIds(state.chosen));
}
