import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { orderedSets } from "../data/ordered-sets";
import { phraseHits } from "./phrase-hits";

/** A set of terms in another order than theirs. */
export interface Misordered {
  readonly range: TextRange;
  /** The terms in their order, with the marks that stand between them. */
  readonly expected: string;
}

const JOINTS = ["、", "，", "和"] as const;

/** The sets of terms that are all there, joined one to the next, but not in their order. */
export function misordered(snapshot: DocumentSnapshot): readonly Misordered[] {
  const found: Misordered[] = [];
  for (const { paragraph, at, phrase } of phraseHits(snapshot, "ordered")) {
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    if (JOINTS.some((joint) => text.endsWith(joint, at) && endsWithTerm(text, at - joint.length))) continue;
    const items = orderedSets.find((set) => set.items.includes(phrase.text))?.items ?? [];
    const read = readTerms(text, at, items);
    if (read === undefined || read.terms.every((term, n) => term === items[n])) continue;
    const expected = items.map((item, n) => item + (read.joints[n] ?? "")).join("");
    found.push({ range: { paragraph, start: at, end: read.end }, expected });
  }
  return found;
}

/** Terms of a longer list are not read from its middle. */
function endsWithTerm(text: string, end: number): boolean {
  return orderedSets.some(({ items }) => items.some((item) => text.endsWith(item, end)));
}

interface Terms {
  readonly terms: readonly string[];
  readonly joints: readonly string[];
  readonly end: number;
}

function readTerms(text: string, start: number, items: readonly string[]): Terms | undefined {
  const terms: string[] = [];
  const joints: string[] = [];
  let at = start;
  while (terms.length < items.length) {
    const term = items.find((item) => !terms.includes(item) && text.startsWith(item, at));
    if (term === undefined) return undefined;
    terms.push(term);
    at += term.length;
    if (terms.length === items.length) return { terms, joints, end: at };
    const joint = JOINTS.find((mark) => text.startsWith(mark, at));
    if (joint === undefined) return undefined;
    joints.push(joint);
    at += joint.length;
  }
  return undefined;
}
