import { parseTag } from "../skeletons/tags";
import type { ControlSpan, Paragraph } from "../snapshot/types";
import { amountOf } from "./amount-of";
import type { FilledSpan } from "./filled-spans";
import { measureAt } from "./measure-at";
import { isMask } from "./sighting";

/** A content control that holds a number or is to hold one. */
export interface ControlledSpan extends FilledSpan {
  readonly control: ControlSpan;
  /** The number in it; null while it holds a mask or shows its prompt. */
  readonly value: string | null;
}

/**
 * The content controls of others in a paragraph whose whole text is a mask, a prompt or a number, right before a measure word;
 * in order, not overlapping. Controls in or around controls of ours are left out.
 */
export function foreignSpans({ text, controls }: Paragraph): readonly ControlledSpan[] {
  if (controls.length === 0) return [];
  const sorted = [...controls].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: ControlledSpan[] = [];
  let free = 0;
  let ours = 0;
  for (const control of sorted) {
    const isOurs = parseTag(control.tag) !== null;
    if (isOurs) ours = Math.max(ours, control.end);
    const last = found.at(-1);
    if (isOurs && last !== undefined && last.end > control.start) found.pop();
    if (isOurs || control.start < ours || control.start < free || measureAt(text, control.end) === null) continue;
    const content = text.slice(control.start, control.end).trim();
    const isOpen = isMask(content) || (control.placeholder !== "" && content === control.placeholder.trim());
    if (!isOpen && amountOf(content) === null) continue;
    found.push({ start: control.start, end: control.end, control, value: isOpen ? null : content });
    free = control.end;
  }
  return found;
}
