import { speakerOf, voiceOf } from "../../skeletons/speaker-of";
import type { WriterInfo } from "../../skeletons/types";
import { shownSkeleton } from "./pane-skeleton";
import type { PaneState } from "./pane-state";
import { withPhrases } from "./with-phrases";

/** The writer of a single section: the kind of organisation is that of the report that is worked on. */
export function sectionWriter({ writer: given, profile, ...kind }: Pick<PaneState, "writer" | "profile" | "skeletonId" | "skeletons" | "ownSkeletons">): WriterInfo {
  const skeleton = shownSkeleton(kind);
  const writer = withPhrases(given, profile);
  if (skeleton === undefined) return writer;
  const speaker = speakerOf(skeleton, writer);
  // A section says {unit} of whoever writes the report.
  return voiceOf(skeleton) === "party" && speaker.party ? { ...speaker, unit: speaker.party } : speaker;
}
