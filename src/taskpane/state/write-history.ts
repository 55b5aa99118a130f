import type { PastWrite, WriteRecord } from "../../word/word-host";
import type { Kept } from "./pane-state";

export type { PastWrite };

/** How many writes can be taken back, the last one included. */
const longest = 10;

/** Whole texts of before that are kept beside the last one, in UTF-16 units: what Word still saves without a wait. */
const largest = 6_000_000;

/** The action that is writing, as the history names it. */
export type WriteName = PastWrite["what"];

/**
 * Keeps the history of writes along with the last one: a write of another action pushes the one before down, taking the last one
 * back brings the one before up. Several writes of one action count as one.
 * @param before what was kept so far
 * @param after what an action makes of it: a new `lastWrite`, or null when that was taken back
 * @param action the action under way; undefined for a change outside of actions
 */
export function withHistory(before: Kept, after: Kept, action: WriteName | undefined): Kept {
  if (after.lastWrite === before.lastWrite) return after;
  const { earlier = [], lastWhat, ...rest } = after;
  if (after.lastWrite === null) {
    const [previous, ...others] = earlier;
    return previous ? { ...rest, lastWrite: previous.record, lastWhat: previous.what, ...(others.length > 0 ? { earlier: others } : {}) } : rest;
  }
  const isSame = lastWhat !== undefined && lastWhat.at === action?.at;
  const pushed = isSame ? earlier : [...writesOf(before).slice(0, 1), ...earlier];
  const kept = fitting(pushed.slice(0, longest - 1));
  return { ...rest, ...(action ? { lastWhat: action } : {}), ...(kept.length > 0 ? { earlier: kept } : {}) };
}

/** The newest of them that are not too large together; an older one is of no use without those after it. */
function fitting(writes: readonly PastWrite[]): readonly PastWrite[] {
  let size = 0;
  const at = writes.findIndex(({ record }) => {
    size += sizeOf(record);
    return size > largest;
  });
  return at < 0 ? writes : writes.slice(0, at);
}

function sizeOf(record: WriteRecord): number {
  switch (record.kind) {
    case "edits":
      return record.paragraphs.reduce((sum, { before }) => sum + before.length, 0);
    case "insertion":
      return record.anchor.ooxml.length;
    case "whole":
      return record.ooxml.length;
    case "steps":
      return record.steps.reduce((sum, step) => sum + sizeOf(step), 0);
  }
}

/** How many places a write changed, or paragraphs it brought; null for a write of the whole text. */
export function extentOf(record: WriteRecord): number | null {
  switch (record.kind) {
    case "edits":
      return record.paragraphs.reduce((sum, { edits }) => sum + edits.length, 0);
    case "insertion":
      return record.texts.length;
    case "whole":
      return null;
    case "steps":
      return record.steps.reduce<number | null>((sum, step) => (sum === null ? null : sum + (extentOf(step) ?? 0)), 0);
  }
}

/** The writes that can be taken back, the newest first. */
export function writesOf({ lastWrite, lastWhat, earlier = [] }: Kept): readonly PastWrite[] {
  return lastWrite === null ? [] : [{ what: lastWhat ?? { verb: "fill", at: 0 }, record: lastWrite }, ...earlier];
}
