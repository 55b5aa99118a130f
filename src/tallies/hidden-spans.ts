import type { ControlSpan, Paragraph } from "../snapshot/types";
import { coveredBy } from "./covered-by";
import type { FilledSpan } from "./filled-spans";
import { foreignSpans } from "./foreign-spans";

/** A stretch of a paragraph that a mask stands for while its quantities are named. */
export interface HiddenSpan extends FilledSpan {
  readonly value: string | null;
  readonly control?: ControlSpan;
}

/** What a paragraph is named without: the controls of others, and the numbers in plain text that were filled; in order. */
export function hiddenSpans(paragraph: Paragraph, filled: readonly FilledSpan[]): readonly HiddenSpan[] {
  const controlled = foreignSpans(paragraph);
  const isControlled = coveredBy(controlled);
  const plain = filled
    .filter((span) => !isControlled(span))
    .map((span) => ({ ...span, value: paragraph.text.slice(span.start, span.end) }));
  return controlled.length === 0 ? plain : [...controlled, ...plain].sort((a, b) => a.start - b.start);
}
