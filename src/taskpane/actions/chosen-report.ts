import { arrangeSkeleton } from "../../skeletons/arrange-skeleton";
import { buildReport } from "../../skeletons/build-report";
import type { ReportBlock } from "../../skeletons/types";
import { chosenIds } from "../state/choose-parts";
import { withPhrases } from "../state/with-phrases";
import { shownSkeleton } from "../state/pane-skeleton";
import type { PaneState } from "../state/pane-state";

type ReportState = Pick<PaneState, "skeletons" | "ownSkeletons" | "skeletonId" | "writer" | "profile" | "chosen" | "order">;

/** The report that the writer has put together in 骨架; null when its kind is not known to this version. */
export function chosenReport({ writer, profile, chosen, order, ...kind }: ReportState): readonly ReportBlock[] | null {
  const skeleton = shownSkeleton(kind);
  return skeleton ? buildReport(arrangeSkeleton(skeleton, order), withPhrases(writer, profile), chosenIds(chosen)) : null;
}
