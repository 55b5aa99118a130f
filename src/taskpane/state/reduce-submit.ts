import type { MarkRecord } from "../../word/word-host";
import type { OpenDocument } from "./pane-state";
import type { Survey } from "./submit";
import type { Cleaned } from "./submit-notice";

/** What happens in 提交前清理. */
export type SubmitEvent =
  | { readonly type: "submitOpened" }
  | { readonly type: "submitClosed" }
  /** null: what was seen before no longer holds. */
  | { readonly type: "surveyed"; readonly survey: Survey | null }
  /** The document keeps nothing of us any more, save the marks that could not be cleared. */
  | { readonly type: "recordForgotten"; readonly marks: readonly MarkRecord[] }
  | { readonly type: "cleaned"; readonly cleaned: Cleaned };

/** The open document after an event of 提交前清理. */
export function reduceSubmit(open: OpenDocument, event: SubmitEvent): OpenDocument {
  switch (event.type) {
    case "submitOpened":
      return { ...open, submit: { survey: null, cleaned: null }, fixing: null, isIgnoredShown: false };
    case "submitClosed":
      return { ...open, submit: null };
    case "surveyed":
      return { ...open, submit: open.submit && { ...open.submit, survey: event.survey } };
    case "recordForgotten":
      return { ...open, kept: forgotten(open, event.marks), isForgotten: true, leftover: open.leftover && event.marks.length > 0 };
    case "cleaned":
      return { ...open, submit: open.submit && { ...open.submit, cleaned: event.cleaned } };
  }
}

/** What this pane goes on knowing until it is closed: what the check needs. Ways back and remembered places go with the record. */
function forgotten({ kept }: OpenDocument, marks: readonly MarkRecord[]): OpenDocument["kept"] {
  const { ignored, lastYear, report } = kept;
  return { marks, lastWrite: null, ...(ignored ? { ignored } : {}), ...(lastYear ? { lastYear } : {}), ...(report ? { report } : {}) };
}
