import { organisationOf } from "../../skeletons/organisation-words";
import type { WriterInfo } from "../../skeletons/types";
import { shownSkeleton } from "./pane-skeleton";
import type { PaneState } from "./pane-state";

/** The writer of a single section: the kind of organisation is that of the report that is worked on. */
export function sectionWriter({ writer, ...kind }: Pick<PaneState, "writer" | "skeletonId" | "skeletons" | "ownSkeletons">): WriterInfo {
  const skeleton = shownSkeleton(kind);
  return skeleton ? { ...writer, organisation: organisationOf(skeleton, writer) } : writer;
}
