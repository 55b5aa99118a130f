import type { Told } from "../../json-file/types";
import type { ReportCounts, ReportNote } from "../../own-skeletons/report/types";
import type { Skeleton } from "../../skeletons/types";
import type { FileTrouble } from "./bring-in";
import type { Intent, Remedy } from "./notice";

/** What the office's own skeletons ask or show in front of the pane. */
export type OwnDialog =
  /** What became what of the open report, and under which name it is to be kept. */
  | { readonly kind: "save"; readonly skeleton: Skeleton; readonly counts: ReportCounts; readonly notes: readonly ReportNote[] }
  /** A skeleton of this name is there already. */
  | { readonly kind: "replace"; readonly skeleton: Skeleton }
  | { readonly kind: "remove"; readonly skeleton: Skeleton }
  /** A file that neither the download nor the clipboard took: the writer copies it by hand. */
  | { readonly kind: "byHand"; readonly text: string };

/** What happens to the kinds of report, above all to the office's own. */
export type OwnSkeletonsEvent =
  /** The product's kinds; null when their file did not come. */
  | { readonly type: "skeletonsKnown"; readonly skeletons: readonly Skeleton[] | null }
  | { readonly type: "ownSkeletonsKnown"; readonly skeletons: readonly Skeleton[] }
  | { readonly type: "ownDialogOpened"; readonly dialog: OwnDialog }
  | { readonly type: "ownDialogClosed" };

/** The messages about them. */
export type OwnTold =
  | { readonly kind: "saved" | "imported" | "removed" | "out"; readonly name: string }
  | { readonly kind: "copied" }
  /** The file is no skeleton; the reason is a whole sentence with the place. */
  | { readonly kind: "refused"; readonly fileName: string; readonly reason: Told }
  | { readonly kind: "unread"; readonly fileName: string; readonly reason: FileTrouble | "too-large" }
  /** Kept skeletons that cannot be read any more, by name; "" for one that does not even say its name. */
  | { readonly kind: "damaged"; readonly names: readonly string[] }
  /** The browser keeps nothing, or has no room left. */
  | { readonly kind: "notKept" }
  /** The document has no text; or far too much for a skeleton. */
  | { readonly kind: "nothing" | "tooMuch" };

export interface OwnNotice {
  readonly id: "ownSkeleton";
  readonly told: OwnTold;
}

/** How a message is coloured and announced. */
export function ownIntent({ told }: OwnNotice): Intent {
  switch (told.kind) {
    case "saved":
    case "imported":
    case "removed":
    case "out":
    case "copied":
      return "success";
    case "refused":
    case "unread":
    case "notKept":
      return "error";
    default:
      return "warning";
  }
}

/** The button of a message: a download may not arrive. */
export function ownRemedy({ told }: OwnNotice): Remedy | null {
  return told.kind === "out" ? "copySkeleton" : null;
}
