import { Suspense } from "react";
import { NotLoaded } from "./lazy-view";
import { usePane } from "./pane-context";
import { skeletonTabs } from "./skeleton-tabs";
import { SkeletonTabs } from "./SkeletonTabs";
import { useViewStyles } from "./view-styles";
import { WholeReport } from "./WholeReport";

/** Everything that brings text into the document or gives it its shape. */
export function SkeletonView() {
  const view = useViewStyles();
  const { state } = usePane();
  // Nothing here goes without the kinds of report.
  if (state.isWithoutSkeletons) return <NotLoaded />;
  if (state.skeletons.length === 0) return <div className={view.scroll} data-loading />;
  const View = skeletonTabs.find(({ tab }) => tab === state.skeletonTab)?.View ?? WholeReport;
  return (
    <>
      {skeletonTabs.length > 1 && <SkeletonTabs />}
      <Suspense fallback={<div className={view.scroll} data-loading />}>
        <View />
      </Suspense>
    </>
  );
}
