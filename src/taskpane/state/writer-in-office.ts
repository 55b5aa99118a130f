import type { WriterInfo } from "../../skeletons/types";
import type { PaneState } from "./pane-state";

/** The writer with the office's own wording of the phrases that lead a report. */
export function writerInOffice({ writer, profile: { phrases } }: Pick<PaneState, "writer" | "profile">): WriterInfo {
  return phrases === undefined ? writer : { ...writer, phrases };
}
