import { planEdits } from "./plan-edits";
import { ruleFailed } from "./rule-failed";
import type { Level, ReportedFinding } from "./types";

const STRENGTH: Readonly<Record<Level, number>> = { must: 3, should: 2, hint: 1 };

/**
 * Leaves one finding where several say something of one place: an unfilled field hides masks and prompts inside it, and
 * of findings of one family on the same range the strongest stays, the earliest when they are equal. When it has a fix,
 * it takes over the edits of the others, so that mending the place mends all that was found there.
 * @param findings in any order; the order of those that stay is kept
 */
export function dedupeFindings<T extends Omit<ReportedFinding, "id">>(findings: readonly T[]): readonly T[] {
  const fields = groupBy(
    findings.filter((finding) => finding.controlId !== undefined),
    (finding) => String(finding.range.paragraph),
  );
  const kept = new Set<T>();
  const takenOver = new Map<T, readonly T[]>();
  for (const rivals of groupBy(findings, keyOf).values()) {
    const strongest = rivals.reduce((best, finding) => (STRENGTH[finding.level] > STRENGTH[best.level] ? finding : best));
    kept.add(strongest);
    takenOver.set(strongest, rivals);
  }
  return findings
    .filter((finding) => kept.has(finding) && !isInsideField(finding, fields))
    .map((finding) => withEditsOf(finding, takenOver.get(finding) ?? []));
}

function withEditsOf<T extends Omit<ReportedFinding, "id">>(finding: T, rivals: readonly T[]): T {
  if (finding.fix === undefined || rivals.length < 2) return finding;
  return { ...finding, fix: { edits: planEdits(rivals.flatMap((rival) => rival.fix?.edits ?? [])) } };
}

/** Two fields may both be empty at one offset, and two failed checks both stand at the start: these are never one. */
function keyOf({ family, range, ruleId, controlId, data }: Omit<ReportedFinding, "id">): string {
  const own = ruleId === ruleFailed.id ? String(data.rule) : (controlId ?? "");
  return `${family} ${range.paragraph} ${range.start} ${range.end} ${own}`;
}

function groupBy<T>(findings: readonly T[], keyFor: (finding: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const finding of findings) {
    const key = keyFor(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function isInsideField(
  finding: Omit<ReportedFinding, "id">,
  fields: ReadonlyMap<string, readonly Omit<ReportedFinding, "id">[]>,
): boolean {
  if (finding.controlId !== undefined || finding.family !== "placeholder") return false;
  const { start, end, paragraph } = finding.range;
  return (fields.get(String(paragraph)) ?? []).some((field) => field.range.start <= start && end <= field.range.end);
}
