import type { DocumentSnapshot } from "../snapshot/types";
import { applyEdits } from "./apply-edits";
import type { Finding } from "./types";

// Fixes that upset each other are rare, and mostly settle at the first try.
const TRIES = 4;

/**
 * Keeps the fixes that settle the matter: carried out together, they leave nothing to fix. In a tangle of numbers a fix
 * can bring the next fault to light; there the right text is not certain, and the finding stays without its fix.
 * @param findings what the check found in the snapshot
 * @param check finds again in an edited snapshot
 */
export function keepSettledFixes<T extends Finding>(
  snapshot: DocumentSnapshot,
  findings: readonly T[],
  check: (edited: DocumentSnapshot) => readonly Finding[],
): readonly T[] {
  let kept = findings;
  for (let round = 0; round < TRIES; round += 1) {
    const edits = kept.flatMap((finding) => finding.fix?.edits ?? []);
    if (edits.length === 0) return kept;
    const left = check(applyEdits(snapshot, edits)).filter((finding) => finding.fix !== undefined);
    if (left.length === 0) return kept;
    const tangled = new Set(left.flatMap(({ range, fix }) => [range, ...(fix?.edits ?? []).map((edit) => edit.range)]).map(({ paragraph }) => paragraph));
    kept = kept.map((finding) => (finding.fix?.edits.some(({ range }) => tangled.has(range.paragraph)) ? withoutFix(finding) : finding));
  }
  return kept.map(withoutFix);
}

function withoutFix<T extends Finding>(finding: T): T {
  const { fix, ...rest } = finding;
  return fix === undefined ? finding : (rest as T);
}
