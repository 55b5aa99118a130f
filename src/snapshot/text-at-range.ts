import { paragraphAt } from "./paragraph-at";
import type { DocumentSnapshot, TextRange } from "./types";

/**
 * The text that stands at a range.
 * @param range UTF-16 offsets into one paragraph, half-open
 * @returns "" for a paragraph that is not there
 */
export function textAtRange(snapshot: DocumentSnapshot, range: TextRange): string {
  return paragraphAt(snapshot, range.paragraph)?.text.slice(range.start, range.end) ?? "";
}
