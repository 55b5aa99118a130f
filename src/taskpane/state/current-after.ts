import type { Reading } from "./reading";
import { relocate } from "./relocate";

/**
 * The finding that is current after the document was read again: the same one, found by its place because ids count
 * paragraphs; else the one that took its position in the list, so that the walk goes on where it was.
 */
export function currentAfter(before: Reading | null, after: Reading, current: string | null): string | null {
  const index = before?.findings.findIndex((finding) => finding.id === current) ?? -1;
  const old = before?.findings[index];
  if (!before || !old) return null;
  const moved = relocate(old, before.snapshot, after.snapshot);
  const same = moved && after.findings.find(({ ruleId, range }) => ruleId === old.ruleId && range.paragraph === moved.range.paragraph && range.start === moved.range.start);
  return (same ?? after.findings[Math.min(index, after.findings.length - 1)])?.id ?? null;
}
