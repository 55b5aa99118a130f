import type { Inline } from "../skeletons/types";
import { fieldText } from "./control";

/** What an inline shows in the document. */
export function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "mayBreak":
      return "";
    default:
      return fieldText(inline);
  }
}
