import { speakerOf, voiceOf } from "../../skeletons/speaker-of";
import type { WriterInfo } from "../../skeletons/types";
import { shownSkeleton } from "./pane-skeleton";
import type { PaneState } from "./pane-state";
import { writerInOffice } from "./writer-in-office";

/** The writer of a single section: the kind of organisation is that of the report that is worked on. */
export function sectionWriter(state: Pick<PaneState, "writer" | "profile" | "skeletonId" | "skeletons" | "ownSkeletons">): WriterInfo {
  const writer = writerInOffice(state);
  const skeleton = shownSkeleton(state);
  if (skeleton === undefined) return writer;
  const speaker = speakerOf(skeleton, writer);
  // A section says {unit} of whoever writes the report.
  return voiceOf(skeleton) === "party" && speaker.party ? { ...speaker, unit: speaker.party } : speaker;
}
