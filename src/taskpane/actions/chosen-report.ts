import { arrangeSkeleton } from "../../skeletons/arrange-skeleton";
import { buildReport } from "../../skeletons/build-report";
import type { ReportBlock } from "../../skeletons/types";
import { chosenIds } from "../state/choose-parts";
import { officeWriter } from "../state/office-writer";
import { shownSkeleton } from "../state/pane-skeleton";
import type { PaneState } from "../state/pane-state";

type ReportState = Pick<PaneState, "skeletons" | "ownSkeletons" | "skeletonId" | "writer" | "profile" | "chosen" | "order">;

/** The report that the writer has put together in 骨架; null when its kind is not known to this version. */
export function chosenReport({ chosen, order, ...state }: ReportState): readonly ReportBlock[] | null {
  const skeleton = shownSkeleton(state);
  return skeleton ? buildReport(arrangeSkeleton(skeleton, order), officeWriter(state), chosenIds(chosen)) : null;
}
