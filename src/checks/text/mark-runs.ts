import { isDigit } from "../characters";
import { characterClass, classOf } from "../scan/character-class";
import { fullWidthMark } from "./chinese-marks";

/** Marks that stand side by side; UTF-16 offsets, half-open. */
export interface MarkRun {
  readonly start: number;
  readonly end: number;
  /** The marks, all written full-width. */
  readonly marks: string;
}

const JOINED = "，。；：？！、";

const MARKS = characterClass.halfMark | characterClass.fullMark;

/** Two or more of ， 。 ； ： ？ ！ 、 in a row, half-width ones included unless they stand between figures. */
export function markRuns(text: string): readonly MarkRun[] {
  const runs: MarkRun[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!isMark(text, at) || !isMark(text, at - 1)) continue;
    const run = runFrom(text, at - 1);
    if (run.marks.length > 1) runs.push(run);
    at = Math.max(at, run.end);
  }
  return runs;
}

function isMark(text: string, at: number): boolean {
  return ((classOf[text.charCodeAt(at)] ?? 0) & MARKS) !== 0;
}

function runFrom(text: string, start: number): MarkRun {
  let end = start;
  let isFull = true;
  for (let mark = fullMarkAt(text, end); mark !== undefined; mark = fullMarkAt(text, end)) {
    isFull &&= mark === text.charAt(end);
    end += 1;
  }
  const marks = text.slice(start, end);
  return { start, end, marks: isFull ? marks : Array.from(marks, (mark) => fullWidthMark(mark) ?? mark).join("") };
}

function fullMarkAt(text: string, at: number): string | undefined {
  const char = text.charAt(at);
  if (char !== "" && JOINED.includes(char)) return char;
  // 1.、 is a number of a heading, ... an ellipsis.
  if (char === "." || isDigit(text.charAt(at - 1))) return undefined;
  return fullWidthMark(char);
}
