import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import { planStretches } from "./plan-points";
import type { PlanStretch } from "./plan-points";

/**
 * The prompts before last year's plan, one for each of its paragraphs that has text: behind the heading and before the text,
 * in the text's own format. A paragraph whose text is a field that nobody filled in has its prompt already.
 * @param prompt what is put there
 */
export function planChanges(snapshot: DocumentSnapshot, prompt: string): readonly ChangeDraft[] {
  return planStretches(snapshot).flatMap((stretch) => promptAt(stretch, prompt));
}

function promptAt({ paragraph, textStart }: PlanStretch, prompt: string): readonly ChangeDraft[] {
  const at = firstSolid(paragraph, textStart);
  const facts = { kind: "plan", defaultOn: true, why: "planText" } as const;
  // An insertion is written as the replacement of one character by itself and the prompt, which keeps the character's format.
  if (!isInControl(paragraph, at)) return [draftChange(paragraph, at, at + characterAt(paragraph, at), { ...facts, to: prompt + paragraph.text.slice(at, at + characterAt(paragraph, at)) })];
  if (at > 0 && !isInControl(paragraph, at - 1)) return [draftChange(paragraph, at - 1, at, { ...facts, to: paragraph.text.slice(at - 1, at) + prompt })];
  return [];
}

function firstSolid({ text }: Paragraph, from: number): number {
  const blanks = /^\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  return from + blanks;
}

/** A character beyond the basic plane takes two UTF-16 units. */
function characterAt({ text }: Paragraph, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isInControl({ controls }: Paragraph, at: number): boolean {
  return controls.some(({ start, end }) => start <= at && at < end);
}
