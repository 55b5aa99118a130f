import type { Edit } from "./types";

/**
 * Puts the edits of several fixes into one list that can be carried out: in document order, equal edits once. Of two
 * edits that overlap without being equal the first stays; the other fix is found again by the next check.
 */
export function planEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort(
    (left, right) =>
      left.range.paragraph - right.range.paragraph || left.range.start - right.range.start || left.range.end - right.range.end,
  );
  const plan: Edit[] = [];
  for (const edit of sorted) {
    const last = plan[plan.length - 1];
    if (last === undefined || last.range.paragraph !== edit.range.paragraph || isBehind(edit, last)) plan.push(edit);
  }
  return plan;
}

/** Two insertions at one offset are in each other's way as well. */
function isBehind(edit: Edit, last: Edit): boolean {
  return edit.range.start >= last.range.end && (edit.range.end > edit.range.start || edit.range.start > last.range.start);
}
