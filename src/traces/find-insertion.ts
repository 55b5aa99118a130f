import type { DocumentSnapshot } from "../snapshot/types";

/**
 * Finds inserted paragraphs again.
 * @param texts the texts of the inserted paragraphs
 * @param anchorText the text of the paragraph they were put behind; null when they replaced it
 * @returns position of the first in the body, or null when they no longer stand there unchanged and together; of several
 *   equal places the one behind the anchor counts
 */
export function findInsertion(snapshot: DocumentSnapshot, texts: readonly string[], anchorText: string | null): number | null {
  const body = snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body").map((paragraph) => paragraph.text);
  const starts = body.flatMap((_, start) => (texts.every((text, offset) => body[start + offset] === text) ? [start] : []));
  if (texts.length === 0) return null;
  const behindAnchor = starts.find((start) => anchorText === null || body[start - 1] === anchorText);
  return behindAnchor ?? null;
}
