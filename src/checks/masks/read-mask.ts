import { isDigit } from "../characters";
import { isDeliberate } from "./is-deliberate";
import { isMaskedYear, maskPlace } from "./mask-place";
import type { MaskRun } from "./mask-runs";
import { measureWordAt } from "./measure-words";

/** What a mask hides: a year, a figure of which some digits are there, a number before a measure word, a name or word. */
export interface MaskReading {
  readonly hides: "year" | "part" | "number" | "name";
  /** The measure word behind a hidden number, else "". */
  readonly unit: string;
}

/**
 * Says what is missing where mask characters stand.
 * @param run a run of the text, from maskRuns
 * @param inTable the paragraph stands in a table, where a lone × or * is an entry
 * @param amongMasks the document is full of letters that stand for something; then a doubtful X is one of them
 * @returns null when the characters mean what they say (5×3, X光, 138****1234)
 */
export function readMask(text: string, run: MaskRun, inTable: boolean, amongMasks = false): MaskReading | null {
  const place = maskPlace(text, run, inTable, amongMasks);
  if (isDeliberate(place)) return null;
  if (isMaskedYear(place)) return { hides: "year", unit: "" };
  if (isDigit(place.prev)) return { hides: "part", unit: measureWordAt(text, run.end) };
  const unit = measureWordAt(text, run.end);
  return unit === "" ? { hides: "name", unit } : { hides: "number", unit };
}
