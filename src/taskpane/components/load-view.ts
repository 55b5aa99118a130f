/** The three views, each from a file of its own. What does not come is asked for again, and said, when it is shown. */
export const loadView = {
  skeleton: async () => (await import(/* webpackChunkName: "skeleton-view" */ "./SkeletonView")).SkeletonView,
  fill: async () => (await import(/* webpackChunkName: "fill-view" */ "./FillView")).FillView,
  check: async () => (await import(/* webpackChunkName: "check-view" */ "./CheckView")).CheckView,
} as const;
