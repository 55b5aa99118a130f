import type { LayoutReport, LayoutRefusalReason, LayoutSettings } from "../../layout/types";
import type { Intent } from "./notice";
import type { PaneState } from "./pane-state";

/** What happens in 排版. */
export type LayoutEvent = { readonly type: "layoutChanged"; readonly settings: LayoutSettings };

/** The messages of 排版. `stale`: the document was edited while it was read; `unchanged`: it has this format already. */
export type LayoutNotice =
  | { readonly id: "laidOut"; readonly report: LayoutReport }
  | { readonly id: "layoutUnchanged" }
  | { readonly id: "layoutRefused"; readonly reason: LayoutRefusalReason | "stale" };

/** The pane after an event of 排版. */
export function reduceLayout(state: PaneState, event: LayoutEvent): PaneState {
  return { ...state, layout: event.settings };
}

/** How a message of 排版 is coloured and announced. */
export function layoutIntent(notice: LayoutNotice): Intent {
  return notice.id === "layoutRefused" ? "warning" : "success";
}
