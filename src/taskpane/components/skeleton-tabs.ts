import type { ComponentType } from "react";
import type { SkeletonTab } from "../state/pane-state";
import { WholeReport } from "./WholeReport";

interface TabOfSkeletons {
  readonly tab: SkeletonTab;
  readonly View: ComponentType;
}

/** The tabs of the view 骨架 with what they show, in order. */
export const skeletonTabs: readonly TabOfSkeletons[] = [{ tab: "whole", View: WholeReport }];
