import type { ReportedFinding } from "../../checks/types";

/**
 * The text that stands at a finding's place once its fix is carried out, for a pop-up that can only replace that place.
 * @returns null without a fix, where it changes something outside the place, or leaves nothing there
 */
export function suggestionOf({ fix, range, excerpt }: Pick<ReportedFinding, "fix" | "range" | "excerpt">): string | null {
  if (!fix || fix.edits.length === 0) return null;
  const edits = [...fix.edits].sort((one, other) => other.range.start - one.range.start);
  let text = excerpt;
  let before = range.end;
  for (const edit of edits) {
    const { paragraph, start, end } = edit.range;
    if (paragraph !== range.paragraph || start < range.start || end > before) return null;
    text = text.slice(0, start - range.start) + edit.text + text.slice(end - range.start);
    before = start;
  }
  return text === "" || text === excerpt || /\p{Cc}/u.test(text) ? null : text;
}
