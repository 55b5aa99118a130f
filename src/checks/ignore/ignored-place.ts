import { sentenceAround } from "../../snapshot/sentence-around";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Finding } from "../types";
import type { IgnoredPlace } from "./types";

// Enough to tell two places apart, and short enough that most edits of the sentence leave it alone; UTF-16 units.
const CONTEXT = 12;

/**
 * The places of findings as they are remembered, one for each finding, in the order given.
 * @param findings all findings of one check in document order: those with the same words are counted
 */
export function ignoredPlaces(snapshot: DocumentSnapshot, findings: readonly Finding[]): readonly IgnoredPlace[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, range, excerpt }) => {
    const { before, after } = sentenceAround(snapshot, range, CONTEXT);
    const words = JSON.stringify([ruleId, excerpt, before, after]);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return { scope: "place", ruleId, excerpt, before, after, nth };
  });
}
