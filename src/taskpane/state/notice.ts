import type { SetAside } from "../../checks/ignore/set-aside";
import type { Ignored } from "../../checks/ignore/types";
import type { RefusalReason as DocxRefusal } from "../../docx/types";
import type { InsertOutcome, WordFailureKind } from "../../word/word-host";
import type { FileTrouble } from "./bring-in";
import { ownIntent, ownRemedy, type OwnNotice } from "./own-skeletons";
import { layoutIntent, type LayoutNotice } from "./reduce-layout";
import type { SettingsNotice } from "./reduce-settings";
import { submitIntent, submitRemedy, type SubmitNotice } from "./submit-notice";

/** What the add-in is doing or was asked to do, for the waiting line and for messages. */
export type Verb = "open" | "check" | "insert" | "insertSection" | "newDocument" | "fill" | "keep" | "mark" | "clear" | "restore" | "select" | "lastYear" | "final" | "fix" | "ignore" | "rollOver" | "layOut" | "saveAs" | "survey" | "clean" | "verify" | "checkList";

export type RefusalReason = Extract<InsertOutcome, { kind: "refused" }>["reason"];

/** The one button that a message may carry. */
export type Remedy = "retryOpen" | "check" | "clearMarks" | "restore" | "goFill" | "takeBack" | "copyMissing" | "copyValues" | "showIgnored" | "copySkeleton" | "openCheckList";

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
  | { readonly id: "cleared"; readonly places: number; /** None of them was a colour. */ readonly isDrawn?: boolean }
  | { readonly id: "marksLeft"; readonly places: number }
  /** What was filled in is plain text now; `locked` controls could not be removed. */
  | { readonly id: "final"; readonly places: number; readonly locked: number }
  | { readonly id: "fixed"; readonly places: number; readonly stale: number; readonly unreachable: number }
  | { readonly id: "ignored"; readonly scope: Ignored["scope"] }
  /** The check could not be limited to what is selected: that is not in the body, or the document keeps changing. */
  | { readonly id: "scopeRefused"; readonly reason: "refused" | "changed" }
  | { readonly id: "restored" }
  | { readonly id: "restoreRefused" }
  | { readonly id: "broughtIn"; readonly count: number }
  | { readonly id: "takenBack"; readonly count: number }
  | { readonly id: "handedOut"; readonly table: OutTable; readonly count: number }
  | { readonly id: "nothingToHandOut"; readonly table: OutTable }
  | { readonly id: "copied"; readonly count: number }
  | { readonly id: "lastYearRead"; readonly found: number; readonly unsure: number }
  | { readonly id: "lastYearRefused"; readonly reason: LastYearTrouble }
  | {
      readonly id: "rolledOver";
      readonly year: number;
      readonly places: number;
      /** How many of last year's numbers are kept. */
      readonly remembered: number;
      readonly unreachable: number;
      readonly points: number;
      /** The points of the plan could not be set in. */
      readonly pointsLeft: boolean;
    }
  /** The document is no longer what the list of changes was made from; nothing was written. */
  | { readonly id: "rollOverStale" }
  | { readonly id: "sectionInserted"; readonly number: string; readonly name: { readonly zh: string; readonly en: string }; readonly renumbered: number }
  /** The section would now go elsewhere than the panel said; nothing was written. */
  | { readonly id: "sectionMoved" }
  /** Word does not find the numbers that would move on, or the automatic list; nothing was written. */
  | { readonly id: "sectionUnreachable"; readonly isAutomatic: boolean }
  /** What the document keeps was perhaps not written on this computer, or could not be used whole. */
  | { readonly id: "recordNews"; readonly isForeign: boolean; readonly dropped: number; readonly marks: number; readonly aside: SetAside }
  | LayoutNotice
  | SettingsNotice
  | OwnNotice
  | SubmitNotice
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
    case "rollOverStale":
    case "sectionMoved":
    case "sectionUnreachable":
    case "profileDamaged":
    case "scopeRefused":
    case "recordNews":
      return "warning";
    case "written":
    case "fixed":
    case "marked":
      return notice.stale + notice.unreachable > 0 ? "warning" : "success";
    case "rolledOver":
      return notice.unreachable > 0 || notice.pointsLeft ? "warning" : "success";
    case "final":
      return notice.locked > 0 ? "warning" : "success";
    case "inserted":
    case "sectionInserted":
    case "newDocumentOpened":
    case "cleared":
    case "restored":
    case "ignored":
    case "broughtIn":
    case "takenBack":
    case "handedOut":
    case "copied":
      return "success";
    case "laidOut":
    case "layoutUnchanged":
    case "layoutRefused":
      return layoutIntent(notice);
    case "ownSkeleton":
      return ownIntent(notice);
    case "cleanedUp":
    case "checkListSaved":
    case "checkListOpened":
      return submitIntent(notice);
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
    case "fixed":
      return notice.stale > 0 ? "check" : "restore";
    case "ownSkeleton":
      return ownRemedy(notice);
    case "cleanedUp":
    case "checkListSaved":
    case "checkListOpened":
      return submitRemedy(notice);
    case "recordNews":
      return notice.aside.places > 0 ? "showIgnored" : null;
    case "laidOut":
      return "restore";
    case "ignored":
      return "showIgnored";
    case "inserted":
    case "rolledOver":
    case "sectionInserted":
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
