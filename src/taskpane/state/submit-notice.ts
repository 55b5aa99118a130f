import type { Intent, Remedy } from "./notice";

/** What a clean-up has done. */
export interface Cleaned {
  readonly marks: number;
  readonly frames: number;
  readonly record: boolean;
  /** False when Word failed in between; what is counted was done all the same. */
  readonly isWhole: boolean;
}

/** The messages of 提交前清理 and 检查单. */
export type SubmitNotice =
  /** `left` is what the file still holds of ours. */
  | { readonly id: "cleanedUp"; readonly cleaned: Cleaned; readonly left: number }
  | { readonly id: "checkListSaved" }
  | { readonly id: "checkListOpened" };

/** How a message of 提交前清理 is coloured and announced. */
export function submitIntent(notice: SubmitNotice): Intent {
  return notice.id === "cleanedUp" && notice.left > 0 ? "warning" : "success";
}

/** The button of such a message. */
export function submitRemedy(notice: SubmitNotice): Remedy | null {
  return notice.id === "checkListSaved" ? "openCheckList" : null;
}
