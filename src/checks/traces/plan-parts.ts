import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { outlineOf } from "../numbering/outline";
import type { NumberedParagraph } from "../numbering/numbered-paragraphs";

/** The part of a report that says what is planned, under a heading of the highest level. */
export interface PlanPart {
  readonly heading: NumberedParagraph;
  /** The paragraphs below the heading up to the next heading of its level. */
  readonly paragraphs: readonly Paragraph[];
}

const PLAN_HEADING = /下(一)?步|下(一)?(阶段|年)|下半年|明年|来年|今后|打算|计划|思路|安排|努力方向/;
// 计划执行情况, 存在的问题及下一步打算 tell of what was as well.
const MIXED_HEADING = /执行|完成|落实|开展|情况|问题|不足|短板|总结|回顾|成效/;
// A heading is its first sentence; UTF-16 units.
const LONGEST_HEADING = 60;

/** The words of a heading without its number: the first sentence of the paragraph. */
export function headingWords({ label, typed }: NumberedParagraph, text: string): string {
  const words = text.slice(typed === null ? 0 : label.end).slice(0, LONGEST_HEADING);
  const stop = words.indexOf("。");
  return stop < 0 ? words : words.slice(0, stop);
}

/** The plan parts of a report. Headings that announce a plan together with something else are left out. */
export function planParts(snapshot: DocumentSnapshot): readonly PlanPart[] {
  const top = outlineOf(snapshot).groups.filter(({ parent }) => parent === null).flatMap(({ items }) => items);
  const sections = [...top].sort((left, right) => left.paragraph - right.paragraph);
  return sections.flatMap((heading, at): readonly PlanPart[] => {
    const words = headingWords(heading, snapshot.paragraphs[heading.paragraph]?.text ?? "");
    if (!isPlanHeading(words)) return [];
    const end = sections[at + 1]?.paragraph ?? snapshot.paragraphs.length;
    const paragraphs = snapshot.paragraphs.slice(heading.paragraph + 1, end).filter(({ story }) => story.kind === "body");
    return [{ heading, paragraphs }];
  });
}

/** True for the words of a heading that announces a plan and nothing else. */
export function isPlanHeading(words: string): boolean {
  return PLAN_HEADING.test(words) && !MIXED_HEADING.test(words.replace(/开展计划|落实计划/g, ""));
}
