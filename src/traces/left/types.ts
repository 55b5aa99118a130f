import type { StoryKind } from "../../snapshot/types";

/**
 * What a file may still hold that a reader should not get: comments, tracked changes (inserted or moved here, deleted or moved
 * away, formatted otherwise), highlights, shading and hidden text.
 */
export type LeftKind = "comment" | "insertion" | "deletion" | "format" | "highlight" | "shading" | "hidden";

/** One place of it: a stretch of one paragraph; UTF-16, half-open. Deletions and comments may hold no text of the paragraph. */
export interface LeftStretch {
  readonly kind: LeftKind;
  /** A highlight's value of w:highlight, a shading's "RRGGBB"; "" for a shading by theme or pattern, and for every other kind. */
  readonly colour: string;
  readonly story: StoryKind;
  /** In the body: position among its paragraphs, tables included, as in a snapshot. Elsewhere: position in its part. */
  readonly indexInStory: number;
  readonly start: number;
  readonly end: number;
  /** The whole paragraph, deleted revisions left out. */
  readonly paragraphText: string;
}

/** What stands in a document besides its words and their usual format. */
export interface LeftInDocument {
  /** Part by part, each in reading order. */
  readonly stretches: readonly LeftStretch[];
  /** Changes are being tracked: whatever is written from now on becomes a revision. */
  readonly isTracking: boolean;
  /** The tags of all content controls, each once. */
  readonly tags: readonly string[];
}
