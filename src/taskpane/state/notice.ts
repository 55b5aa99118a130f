import type { RefusalReason as DocxRefusal } from "../../docx/types";
import type { InsertOutcome, WordFailureKind } from "../../word/word-host";
import type { FileTrouble } from "./bring-in";

/** What the add-in is doing or was asked to do, for the waiting line and for messages. */
export type Verb = "open" | "check" | "insert" | "newDocument" | "fill" | "keep" | "mark" | "clear" | "restore" | "select" | "lastYear" | "final";

export type RefusalReason = Extract<InsertOutcome, { kind: "refused" }>["reason"];

/** The one button that a message may carry. */
export type Remedy = "retryOpen" | "check" | "clearMarks" | "restore" | "goFill" | "takeBack" | "copyMissing" | "copyValues";

/** The tables that the pane hands out: what is missing, and what is filled in. */
export type OutTable = "missing" | "values";

/** Why last year's report gives no values. */
export type LastYearTrouble = DocxRefusal | FileTrouble;

/** One message inside the view: an id and its data; the words are in `strings`. */
export type Notice =
  | { readonly id: "failed"; readonly verb: Verb; readonly kind: WordFailureKind | "notLoaded"; readonly code: string; readonly remedy: Remedy | null }
  /** The places changed while nobody looked; nothing was guessed. */
  | { readonly id: "stale"; readonly count: number }
  | { readonly id: "inserted"; readonly paragraphs: number }
  | { readonly id: "insertRefused"; readonly reason: RefusalReason }
  | { readonly id: "newDocumentOpened" }
  | { readonly id: "written"; readonly places: number; readonly stale: number; readonly unreachable: number }
  | { readonly id: "marked"; readonly places: number; readonly stale: number; readonly unreachable: number }
  | { readonly id: "cleared"; readonly places: number }
  | { readonly id: "marksLeft"; readonly places: number }
  /** What was filled in is plain text now; `locked` controls could not be removed. */
  | { readonly id: "final"; readonly places: number; readonly locked: number }
  | { readonly id: "restored" }
  | { readonly id: "restoreRefused" }
  | { readonly id: "broughtIn"; readonly count: number }
  | { readonly id: "takenBack"; readonly count: number }
  | { readonly id: "handedOut"; readonly table: OutTable; readonly count: number }
  | { readonly id: "nothingToHandOut"; readonly table: OutTable }
  | { readonly id: "copied"; readonly count: number }
  | { readonly id: "lastYearRead"; readonly found: number; readonly unsure: number }
  | { readonly id: "lastYearRefused"; readonly reason: LastYearTrouble }
  /** A part of the add-in itself could not be loaded. */
  | { readonly id: "partMissing" };

export type NoticeId = Notice["id"];

export type Intent = "error" | "warning" | "success";

/** How a message is coloured and announced. */
export function intentOf(notice: Notice): Intent {
  switch (notice.id) {
    case "failed":
    case "lastYearRefused":
    case "partMissing":
      return "error";
    case "stale":
    case "insertRefused":
    case "marksLeft":
    case "restoreRefused":
    case "nothingToHandOut":
      return "warning";
    case "written":
    case "marked":
      return notice.stale + notice.unreachable > 0 ? "warning" : "success";
    case "final":
      return notice.locked > 0 ? "warning" : "success";
    case "inserted":
    case "newDocumentOpened":
    case "cleared":
    case "restored":
    case "broughtIn":
    case "takenBack":
    case "handedOut":
    case "copied":
      return "success";
    case "lastYearRead":
      return notice.found > 0 ? "success" : "warning";
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
    case "broughtIn":
      return "takeBack";
    case "handedOut":
      return notice.table === "missing" ? "copyMissing" : "copyValues";
    default:
      return null;
  }
}
