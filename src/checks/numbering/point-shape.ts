import { firstSolid, lastSolid } from "../scan/solid";

/** How a point is written: alone in its line, with the text behind its lead, or as a sentence or a clause of a list. */
export type PointShape = "heading" | "run-in" | "clause";

// A heading and a lead are no longer than this; UTF-16 units.
const LONGEST_HEADING = 40;
const ENDS = "。；;：:，、！？";
const LEAD_ENDS = /[。：:]/;

/**
 * Tells the shape of a point.
 * @param from offset behind its number
 * @returns null for an empty text
 */
export function pointShape(text: string, from: number): PointShape | null {
  const last = lastSolid(text);
  if (last < from || last < firstSolid(text)) return null;
  if (!ENDS.includes(text.charAt(last))) return last - from < LONGEST_HEADING ? "heading" : "clause";
  const lead = text.slice(from, Math.min(last, from + LONGEST_HEADING));
  return LEAD_ENDS.test(lead) ? "run-in" : "clause";
}
