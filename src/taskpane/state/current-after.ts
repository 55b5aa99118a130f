import type { ReportedFinding } from "../../checks/types";
import type { Reading } from "./reading";
import { relocate } from "./relocate";

/**
 * The finding that is current after the document was read again: the same one, found by its place because ids count
 * paragraphs; else the one that took its position in what the list shows, so that the walk goes on where it was.
 */
export function currentAfter(before: Reading | null, after: Reading, current: string | null): string | null {
  const index = before?.shown.findIndex((finding) => finding.id === current) ?? -1;
  const old = before?.shown[index];
  if (!before || !old) return null;
  const moved = relocate(old, before.snapshot, after.snapshot);
  const same = moved && after.shown.find(({ ruleId, range }) => ruleId === old.ruleId && range.paragraph === moved.range.paragraph && range.start === moved.range.start);
  return (same ?? sameInEdited(old, before, after) ?? after.shown[Math.min(index, after.shown.length - 1)])?.id ?? null;
}

/** The same words under the same rule in a paragraph that was edited, where neither paragraphs nor such places came or went. */
function sameInEdited({ ruleId, excerpt, range, id }: ReportedFinding, before: Reading, after: Reading): ReportedFinding | undefined {
  if (before.snapshot.paragraphs.length !== after.snapshot.paragraphs.length) return undefined;
  const alike = ({ shown }: Reading): readonly ReportedFinding[] =>
    shown.filter((other) => other.ruleId === ruleId && other.excerpt === excerpt && other.range.paragraph === range.paragraph);
  const [olds, news] = [alike(before), alike(after)];
  return olds.length === news.length ? news[olds.findIndex((other) => other.id === id)] : undefined;
}
