import { skeletonById } from "../../skeletons";
import { buildReport } from "../../skeletons/build-report";
import type { ReportBlock } from "../../skeletons/types";
import { chosenIds } from "../state/choose-parts";
import type { PaneState } from "../state/pane-state";

/** The report that the writer has put together in 骨架; null when its kind is not known to this version. */
export function chosenReport({ skeletonId, writer, chosen }: PaneState): readonly ReportBlock[] | null {
  const skeleton = skeletonById(skeletonId);
  return skeleton ? buildReport(skeleton, writer, chosenIds(chosen)) : null;
}
