import type { Message } from "../../checks/types";
import type { OfficeSettings } from "./office-file";
import type { OwnSettings } from "./take-office";

/**
 * How findings are shown in the document: drawn beside the text where Word can do that and else coloured, always coloured, or only
 * selected when the writer goes to them.
 */
export type MarkStyle = "auto" | "highlight" | "none";

export const markStyles: readonly MarkStyle[] = ["auto", "highlight", "none"];

/** A settings file that the writer chose. */
export type Incoming =
  | { readonly kind: "refused"; readonly fileName: string; readonly line: number; readonly reason: Message }
  | { readonly kind: "unreadable"; readonly fileName: string; readonly why: "unreadable" | "too-large" | "not-text" | "not-loaded" }
  /** Read, and nothing is changed yet. */
  | { readonly kind: "offered"; readonly fileName: string; readonly settings: OfficeSettings }
  /** In force; the settings of before can be had back. */
  | { readonly kind: "taken"; readonly fileName: string; readonly before: OwnSettings };

/** Where the settings went that were handed out. */
export type HandedOut = { readonly kind: "saved" | "copied" } | { readonly kind: "byHand"; readonly text: string };

/** The open panel 设置. */
export interface SettingsPanel {
  readonly incoming: Incoming | null;
  readonly out: HandedOut | null;
}
