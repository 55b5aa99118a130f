import type { ControlSpan } from "./types";

/** A control as the host lists it for a paragraph: in order, with its text, without its position. */
export type UnplacedControl = Omit<ControlSpan, "start" | "end"> & { readonly text: string };

/**
 * Where the controls of a paragraph stand in its text. The Word API gives a control's text but not its offset, so the
 * offsets are found by looking the texts up in order.
 * @param text the paragraph's text
 * @param controls in document order, as the host lists them
 * @returns spans in the same order; a control whose text is nowhere gets an empty span where the one before it ended
 */
export function spanControls(text: string, controls: readonly UnplacedControl[]): readonly ControlSpan[] {
  let from = 0;
  return controls.map(({ text: content, ...control }, index) => {
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
