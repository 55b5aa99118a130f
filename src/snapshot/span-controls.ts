import { occurrences } from "./occurrences";
import type { ControlSpan } from "./types";

/** A control as the host lists it for a paragraph: in order, with its text; its position only where the host was asked for it. */
export type UnplacedControl = Omit<ControlSpan, "start" | "end"> & { readonly text: string; readonly start?: number };

/**
 * Positions in the list of the controls that their text alone does not place: empty ones, and those whose text stands in
 * the paragraph outside controls too.
 */
export function doubtfulControls(text: string, controls: readonly UnplacedControl[]): readonly number[] {
  return controls.flatMap(({ text: content }, index) => {
    const equal = controls.filter((other) => other.text === content).length;
    return content === "" || occurrences(text, content).length !== equal ? [index] : [];
  });
}

/**
 * Where the controls of a paragraph stand in its text. The Word API gives a control's text but not its offset, so the
 * offsets are found by looking the texts up in order; a start that is known and fits is taken as it is.
 * @param text the paragraph's text
 * @param controls in document order, as the host lists them
 * @returns spans in the same order; a control whose text is nowhere gets an empty span where the one before it ended
 */
export function spanControls(text: string, controls: readonly UnplacedControl[]): readonly ControlSpan[] {
  let from = 0;
  return controls.map(({ text: content, start: known, ...control }, index) => {
    if (known !== undefined && text.startsWith(content, known)) {
      from = Math.max(from, known + content.length);
      return { ...control, start: known, end: known + content.length };
    }
    const start = content === "" ? from : placeOf(text, content, from, countLater(controls, index));
    if (start < 0) return { ...control, start: from, end: from };
    from = start + content.length;
    return { ...control, start, end: from };
  });
}

/** How many controls with the same text are still to come after this one. */
function countLater(controls: readonly UnplacedControl[], index: number): number {
  const content = controls[index]?.text;
  return controls.slice(index + 1).filter((other) => other.text === content).length;
}

/** The first occurrence that is not part of a longer number, as long as enough are left for the controls behind. */
function placeOf(text: string, content: string, from: number, later: number): number {
  const candidates: number[] = [];
  for (let at = text.indexOf(content, from); at >= 0; at = text.indexOf(content, at + content.length)) candidates.push(at);
  const spare = candidates.slice(0, candidates.length - later);
  return spare.find((at) => !cutsNumber(text, at, content)) ?? spare[0] ?? candidates[0] ?? -1;
}

function cutsNumber(text: string, start: number, content: string): boolean {
  if (!/^[\d.]+$/.test(content)) return false;
  return /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(start + content.length));
}
