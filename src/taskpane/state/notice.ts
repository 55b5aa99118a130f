import type { InsertOutcome, WordFailureKind } from "../../word/word-host";

/** What the add-in is doing or was asked to do, for the waiting line and for messages. */
export type Verb = "open" | "check" | "insert" | "newDocument" | "fill" | "keep" | "mark" | "clear" | "restore" | "select";

export type RefusalReason = Extract<InsertOutcome, { kind: "refused" }>["reason"];

/** The one button that a message may carry. */
export type Remedy = "retryOpen" | "check" | "clearMarks" | "restore" | "goFill";

/** One message inside the view: an id and its data; the words are in `strings`. */
export type Notice =
  | { readonly id: "failed"; readonly verb: Verb; readonly kind: WordFailureKind; readonly code: string; readonly remedy: Remedy | null }
  /** The places changed while nobody looked; nothing was guessed. */
  | { readonly id: "stale"; readonly count: number }
  | { readonly id: "inserted"; readonly paragraphs: number }
  | { readonly id: "insertRefused"; readonly reason: RefusalReason }
  | { readonly id: "newDocumentOpened" }
  | { readonly id: "written"; readonly places: number; readonly stale: number; readonly unreachable: number }
  | { readonly id: "marked"; readonly places: number; readonly stale: number; readonly unreachable: number }
  | { readonly id: "cleared"; readonly places: number }
  | { readonly id: "marksLeft"; readonly places: number }
  | { readonly id: "restored" }
  | { readonly id: "restoreRefused" };

export type NoticeId = Notice["id"];

export type Intent = "error" | "warning" | "success";

/** How a message is coloured and announced. */
export function intentOf(notice: Notice): Intent {
  switch (notice.id) {
    case "failed":
      return "error";
    case "stale":
    case "insertRefused":
    case "marksLeft":
    case "restoreRefused":
      return "warning";
    case "written":
    case "marked":
      return notice.stale + notice.unreachable > 0 ? "warning" : "success";
    case "inserted":
    case "newDocumentOpened":
    case "cleared":
    case "restored":
      return "success";
  }
}

/** The button of a message; null for none. */
export function remedyOf(notice: Notice): Remedy | null {
  switch (notice.id) {
    case "failed":
      return notice.remedy;
    case "stale":
      return "check";
    case "written":
    case "marked":
      return notice.stale > 0 ? "check" : null;
    case "inserted":
      return "goFill";
    case "marksLeft":
      return "clearMarks";
    default:
      return null;
  }
}
