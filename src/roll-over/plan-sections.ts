import { outlineOf } from "../checks/numbering/outline";
import type { NumberedParagraph } from "../checks/numbering/numbered-paragraphs";
import { headingWords, isPlanHeading, planParts } from "../checks/traces/plan-parts";
import type { PlanPart } from "../checks/traces/plan-parts";
import type { DocumentSnapshot } from "../snapshot/types";

/** A plan part, also one that shares its heading with the problems. */
export interface PlanSection extends PlanPart {
  /** False when the text before the plan stands under the same heading. */
  readonly isWhole: boolean;
}

const PLAN = /下(?:一)?步|明年|来年|今后|打算|计划|思路|安排|努力方向|改进/u;
const PROBLEMS = /问题|不足|短板|差距|困难/u;
/** 下一步，将重点抓好以下工作： what follows is the plan. */
const OPENING = /(?:下(?:一)?步|今后|明年|来年|下(?:一)?年)[^。]{0,40}[：:]\s*$/u;

const known = new WeakMap<DocumentSnapshot, readonly PlanSection[]>();

/**
 * The plans of a report in order: parts of their own, and those under a heading like 存在的问题及下一步打算, where a heading below
 * it or a sentence that opens the plan tells where it begins. The result is kept with the snapshot, which never changes.
 */
export function planSections(snapshot: DocumentSnapshot): readonly PlanSection[] {
  const found = known.get(snapshot) ?? inOrder([...planParts(snapshot).map((part) => ({ ...part, isWhole: true })), ...mixedSections(snapshot)]);
  known.set(snapshot, found);
  return found;
}

function inOrder(sections: readonly PlanSection[]): readonly PlanSection[] {
  return [...sections].sort((one, other) => one.heading.paragraph - other.heading.paragraph);
}

function mixedSections(snapshot: DocumentSnapshot): readonly PlanSection[] {
  const top = itemsUnder(snapshot, null);
  return top.flatMap((heading, at) => {
    const words = wordsOf(snapshot, heading);
    if (!PLAN.test(words) || !PROBLEMS.test(words)) return [];
    const end = top[at + 1]?.paragraph ?? snapshot.paragraphs.length;
    const below = itemsUnder(snapshot, heading);
    const own = below.findIndex((item) => isPlanHeading(wordsOf(snapshot, item)));
    const item = below[own];
    if (item) return [sectionOf(snapshot, item, item.paragraph + 1, below[own + 1]?.paragraph ?? end, true)];
    const opening = snapshot.paragraphs.slice(heading.paragraph, end).find(({ text }) => OPENING.test(text));
    return opening ? [sectionOf(snapshot, heading, opening.index + 1, end, false)] : [];
  });
}

function sectionOf(snapshot: DocumentSnapshot, heading: NumberedParagraph, start: number, end: number, isWhole: boolean): PlanSection {
  return { heading, paragraphs: snapshot.paragraphs.slice(start, end).filter(({ story }) => story.kind === "body"), isWhole };
}

/** The numbered paragraphs directly under a heading, null for the highest level; in document order. */
export function itemsUnder(snapshot: DocumentSnapshot, heading: NumberedParagraph | null): readonly NumberedParagraph[] {
  const items = outlineOf(snapshot).groups.filter(({ parent }) => parent === heading).flatMap((group) => group.items);
  return [...items].sort((one, other) => one.paragraph - other.paragraph);
}

/** The words of a heading without its number. */
export function wordsOf(snapshot: DocumentSnapshot, item: NumberedParagraph): string {
  return headingWords(item, snapshot.paragraphs[item.paragraph]?.text ?? "");
}
