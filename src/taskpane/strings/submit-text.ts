import type { LeftStretch } from "../../traces/left/types";
import type { LeftGroup } from "../../traces/left/left-groups";
import type { Unwritten } from "../state/submit";
import type { Cleaned, SubmitNotice } from "../state/submit-notice";
import type { Strings } from "./strings";

/** Names in one sentence before only their number is told. */
const mostNames = 6;

/** A message of 提交前清理 in words. */
export function submitText(notice: SubmitNotice, strings: Strings): { readonly what: string; readonly todo?: string } {
  const { submit: words } = strings;
  switch (notice.id) {
    case "cleanedUp":
      return { what: words.done.cleaned(doneText(notice.cleaned, strings)), ...(notice.left > 0 ? { todo: words.done.left } : {}) };
    case "checkListSaved":
      return words.saved;
    case "checkListOpened":
      return words.opened;
  }
}

/** What a clean-up did. */
export function doneText({ marks, frames, record }: Cleaned, { submit: { done }, language }: Strings): string {
  const parts = [marks > 0 ? done.marks(marks) : "", frames > 0 ? done.frames(frames) : "", record ? done.record : ""].filter((part) => part !== "");
  return parts.length === 0 ? done.nothing : parts.join(language === "zh" ? "，" : ", ");
}

/** Names in one sentence. */
export function namesText(names: readonly string[], { submit, language }: Strings): string {
  const shown = names.slice(0, mostNames).join(language === "zh" ? "、" : ", ");
  return names.length > mostNames ? `${shown}${language === "zh" ? "" : ", … "}${submit.others(names.length)}` : shown;
}

/** A value that was typed and not written. */
export function unwrittenText({ label, text }: Unwritten, { submit: { typed } }: Strings): string {
  return label === null ? typed.gone(text) : typed.value(label, text);
}

/** What a kind of thing is, with its number. */
export function groupText({ kind, colour, places }: LeftGroup, { submit: { decide } }: Strings): string {
  return kind === "highlight" ? decide.highlight(decide.colours[colour] ?? "", places) : decide[kind](places);
}

/** Where the first of them stands. */
export function leftPlaceText({ story, indexInStory }: LeftStretch, { submit: { decide } }: Strings): string {
  return story === "body" ? decide.body(indexInStory + 1) : decide.stories[story];
}
