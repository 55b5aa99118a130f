import type { WriterInfo } from "../../skeletons/types";
import type { PaneState } from "./pane-state";

/** The writer as skeletons and sections take him: with the office's own wording of the set phrases. */
export function officeWriter({ writer, profile }: Pick<PaneState, "writer" | "profile">): WriterInfo {
  return profile.phrases === undefined ? writer : { ...writer, phrases: profile.phrases };
}
