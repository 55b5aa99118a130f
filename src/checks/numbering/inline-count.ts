import { isBlank, isDigit } from "../characters";
import { labelText, numberText } from "./label";
import type { LabelForm } from "./label";

const STOPS = "；：，、！？;:,!?）)";

/**
 * How far the numbers of a form count on inside a text: for 1. in “1.甲；2.乙；3.丙。” from 1 it is 3. They count only where a clause
 * begins, each directly after the one before. 三、 behind a full stop is a heading that has run into the paragraph, and is not counted.
 * @param from UTF-16 offset to begin at
 * @param value the number counted last before that offset; 0 when none was
 * @returns that value where nothing goes on
 */
export function countedTo(text: string, form: LabelForm, from: number, value: number): number {
  let last = value;
  for (let at = from; ; ) {
    const end = endOfNext(text, form, last + 1, at);
    if (end < 0) return last;
    last += 1;
    at = end;
  }
}

/** Behind the next place where a number of a form begins a clause; -1 where there is none. */
function endOfNext(text: string, form: LabelForm, value: number, from: number): number {
  const number = numberText(form, value);
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = endOfLabel(text, form, value, at);
    if (end >= 0 && beginsClause(text, at - openLength(form), form)) return end;
  }
  return -1;
}

function openLength(form: LabelForm): number {
  return form === "（一）" || form === "（1）" || form === "第一章" || form === "第一节" ? 1 : 0;
}

/** Behind the label whose number stands at an offset; -1 where the marks around it are not those of the form. */
function endOfLabel(text: string, form: LabelForm, value: number, at: number): number {
  const number = numberText(form, value);
  const end = at + number.length;
  const behind = text.charAt(end);
  if (form === "①") return end;
  if (form === "1.") return behind !== "" && "、.．".includes(behind) && !isDigit(text.charAt(end + 1)) ? end + 1 : -1;
  if (form === "一、") return behind !== "" && "、.．".includes(behind) ? end + 1 : -1;
  if (form === "1）") return behind === "）" || behind === ")" ? end + 1 : -1;
  const open = text.charAt(at - 1);
  if (form === "（一）" || form === "（1）") return (open === "（" || open === "(") && (behind === "）" || behind === ")") ? end + 1 : -1;
  return text.startsWith(labelText(form, value), at - 1) ? end + 1 : -1;
}

function beginsClause(text: string, start: number, form: LabelForm): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text.charAt(before))) before -= 1;
  const stop = text.charAt(before);
  if (stop === "。") return form !== "一、";
  return before < 0 || before < start - 1 || STOPS.includes(stop);
}
