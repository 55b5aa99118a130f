import type { ComponentType } from "react";
import type { SkeletonTab } from "../state/pane-state";
import { lazyView } from "./lazy-view";
import { WholeReport } from "./WholeReport";

const RollOverView = lazyView(async () => (await import(/* webpackChunkName: "roll-over-view" */ "./RollOverView")).RollOverView);

const LayOutView = lazyView(async () => (await import(/* webpackChunkName: "layout-view" */ "./LayOutView")).LayOutView);

const SectionPicker = lazyView(async () => (await import(/* webpackChunkName: "section-picker" */ "./SectionPicker")).SectionPicker);

interface TabOfSkeletons {
  readonly tab: SkeletonTab;
  readonly View: ComponentType;
}

/** The tabs of the view 骨架 with what they show, in order. */
export const skeletonTabs: readonly TabOfSkeletons[] = [
  { tab: "whole", View: WholeReport },
  { tab: "section", View: SectionPicker },
  { tab: "layout", View: LayOutView },
  { tab: "rollOver", View: RollOverView },
];
