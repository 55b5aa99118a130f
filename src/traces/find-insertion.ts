import type { DocumentSnapshot } from "../snapshot/types";
import { sameText } from "./same-text";

/**
 * Finds inserted paragraphs again.
 * @param texts the texts of the inserted paragraphs
 * @param anchorText the text of the paragraph they were put behind; null when they replaced it
 * @returns position of the first in the body, or null when they no longer stand there unchanged and together; of several
 *   equal places the one behind the anchor counts
 */
export function findInsertion(snapshot: DocumentSnapshot, texts: readonly string[], anchorText: string | null): number | null {
  if (texts.length === 0) return null;
  const body = snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body").map((paragraph) => paragraph.text);
  const isHere = (start: number) => texts.every((text, offset) => sameText(body[start + offset], text));
  const isBehindAnchor = (start: number) => anchorText === null || sameText(body[start - 1], anchorText);
  const start = body.findIndex((_, index) => isBehindAnchor(index) && isHere(index));
  return start < 0 ? null : start;
}
