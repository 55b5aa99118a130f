import type { Engine } from "../engine";
import type { TextRange } from "../text/text-range";
import { positionOf } from "../text/text-range";

/** Word.LocationRelation of one range to another; ranges of two stories are unrelated. */
export function relationOf(engine: Engine, left: TextRange, right: TextRange): string {
  if (left.story.root !== right.story.root) return "Unrelated";
  const ends = [positionOf(engine, left, "start"), positionOf(engine, left, "end"), positionOf(engine, right, "start"), positionOf(engine, right, "end")];
  // One number a position: no paragraph has as many characters as the factor.
  const [start = 0, end = 0, otherStart = 0, otherEnd = 0] = ends.map(([paragraph, offset]) => paragraph * 1e7 + offset);
  if (start === otherStart && end === otherEnd) return "Equal";
  if (start === otherStart) return end > otherEnd ? "ContainsStart" : "InsideStart";
  if (end === otherEnd) return start < otherStart ? "ContainsEnd" : "InsideEnd";
  if (end < otherStart) return "Before";
  if (start > otherEnd) return "After";
  if (end === otherStart) return "AdjacentBefore";
  if (start === otherEnd) return "AdjacentAfter";
  if (start < otherStart && end > otherEnd) return "Contains";
  if (start > otherStart && end < otherEnd) return "Inside";
  return start < otherStart ? "OverlapsBefore" : "OverlapsAfter";
}
