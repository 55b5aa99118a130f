import { arrangeSkeleton } from "../../skeletons/arrange-skeleton";
import { buildReport } from "../../skeletons/build-report";
import type { ReportBlock } from "../../skeletons/types";
import { chosenIds } from "../state/choose-parts";
import { shownSkeleton } from "../state/pane-skeleton";
import type { PaneState } from "../state/pane-state";

/** The report that the writer has put together in 骨架; null when its kind is not known to this version. */
export function chosenReport({ writer, chosen, order, ...kind }: Pick<PaneState, "skeletons" | "ownSkeletons" | "skeletonId" | "writer" | "chosen" | "order">): readonly ReportBlock[] | null {
  const skeleton = shownSkeleton(kind);
  return skeleton ? buildReport(arrangeSkeleton(skeleton, order), writer, chosenIds(chosen)) : null;
}
