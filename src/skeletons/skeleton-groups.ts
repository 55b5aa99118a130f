import type { SkeletonGroup } from "./types";

/** The groups of report kinds in the order of the pane. */
export const skeletonGroups: readonly SkeletonGroup[] = ["party", "duty", "summary", "other"];
