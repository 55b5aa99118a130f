import type { DocumentSnapshot, Paragraph } from "./types";

/**
 * The paragraph with this index.
 * @returns undefined when the snapshot has no such paragraph
 */
export function paragraphAt(snapshot: DocumentSnapshot, index: number): Paragraph | undefined {
  return snapshot.paragraphs[index];
}
