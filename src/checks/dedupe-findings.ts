import { planEdits } from "./plan-edits";
import { ruleFailed } from "./rule-failed";
import type { Level, ReportedFinding } from "./types";

const STRENGTH: Readonly<Record<Level, number>> = { must: 3, should: 2, hint: 1 };

/** Word's own text for an empty field, and other prompts, may stand there without a field. */
const PROMPT = "placeholder-prompt";

type Unnamed = Omit<ReportedFinding, "id">;

/**
 * Leaves one finding where several say something of one place: an unfilled field hides masks and prompts inside it and
 * the marks that touch its words, and
 * of findings of one family on the same range the strongest stays, the earliest when they are equal. When it has a fix,
 * it takes over the edits of the others, so that mending the place mends all that was found there.
 * @param findings in document order, so that those of one range stand side by side; the order of those that stay is kept
 */
export function dedupeFindings<T extends Unnamed>(findings: readonly T[]): readonly T[] {
  const fields = fieldsByParagraph(findings);
  const kept: T[] = [];
  for (let at = 0; at < findings.length; ) {
    const end = endOfRange(findings, at);
    const alone = end === at + 1 ? findings[at] : undefined;
    for (const finding of alone === undefined ? strongestOf(findings.slice(at, end)) : [alone]) {
      if (!isInsideField(finding, fields)) kept.push(finding);
    }
    at = end;
  }
  return kept;
}

/** Where the findings end that stand on the same range as the one at `at`. */
function endOfRange(findings: readonly Unnamed[], at: number): number {
  let end = at + 1;
  while (end < findings.length && isSameRange(findings[at], findings[end])) end += 1;
  return end;
}

function isSameRange(left: Unnamed | undefined, right: Unnamed | undefined): boolean {
  return left?.range.start === right?.range.start && left?.range.end === right?.range.end && left?.range.paragraph === right?.range.paragraph;
}

/** Of findings on one range: one a family, with the edits of its rivals. */
function strongestOf<T extends Unnamed>(findings: readonly T[]): readonly T[] {
  const rivalsByKey = new Map<string, T[]>();
  for (const finding of findings) {
    const rivals = rivalsByKey.get(keyOf(finding));
    if (rivals === undefined) rivalsByKey.set(keyOf(finding), [finding]);
    else rivals.push(finding);
  }
  return [...rivalsByKey.values()].map((rivals) =>
    withEditsOf(
      rivals.reduce((best, finding) => (STRENGTH[finding.level] > STRENGTH[best.level] ? finding : best)),
      rivals,
    ),
  );
}

function withEditsOf<T extends Unnamed>(finding: T, rivals: readonly T[]): T {
  if (finding.fix === undefined || rivals.length < 2) return finding;
  return { ...finding, fix: { edits: planEdits(rivals.flatMap((rival) => rival.fix?.edits ?? [])) } };
}

/** Two fields may both be empty at one offset, and two failed checks both stand at the start: these are never one. */
function keyOf({ family, ruleId, controlId, data }: Unnamed): string {
  return `${family} ${ruleId === ruleFailed.id ? String(data.rule) : (controlId ?? "")}`;
}

function fieldsByParagraph<T extends Unnamed>(findings: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const fields = new Map<number, T[]>();
  for (const finding of findings) {
    if (finding.controlId === undefined && finding.ruleId !== PROMPT) continue;
    const own = fields.get(finding.range.paragraph);
    if (own === undefined) fields.set(finding.range.paragraph, [finding]);
    else own.push(finding);
  }
  return fields;
}

/**
 * Masks and prompts inside a field that nobody has filled in are the field's own; of the marks of the text those that a
 * field's own words touch: what stands there comes with them and goes with them.
 */
function isInsideField({ controlId, family, range }: Unnamed, fields: ReadonlyMap<number, readonly Unnamed[]>): boolean {
  if (fields.size === 0 || controlId !== undefined || (family !== "placeholder" && family !== "text")) return false;
  const own = fields.get(range.paragraph);
  if (own === undefined) return false;
  if (family === "text") return own.some((field) => field.range.start < range.end && range.start < field.range.end);
  return own.some(({ controlId: id, range: field }) => id !== undefined && field.start <= range.start && range.end <= field.end);
}
