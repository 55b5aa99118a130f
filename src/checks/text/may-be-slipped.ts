import type { FormHalf, SetForm } from "../data/set-forms";

/** The characters of a name are looked for so far before the rest of its form; in UTF-16 units. */
const REACH = 10;
const NAME = "习近平";

/** A quick look at half a set phrase: false where nothing can be wrong with it, as nearly everywhere. */
export function mayBeSlipped(text: string, start: number, end: number, half: FormHalf): boolean {
  return half.firstOf.some((form) => mayEndWrong(text, start, form, half)) || half.secondOf.some((form) => mayBeginWrong(text, start, end, form, half));
}

function mayEndWrong(text: string, start: number, form: SetForm, { begun }: FormHalf): boolean {
  const last = start + form.text.length - 1;
  const isRight = text.startsWith(form.text, start);
  if (form.name === undefined) return !isRight && standsNear(text, last, form.text.charAt(form.text.length - 1));
  if (isRight) return text.charAt(last + 1) === text.charAt(last);
  return !begun.some((other) => text.startsWith(other.text, start) && !form.text.startsWith(other.text));
}

function mayBeginWrong(text: string, start: number, end: number, form: SetForm, { ended }: FormHalf): boolean {
  const first = end - form.text.length;
  const isRight = text.endsWith(form.text, end);
  if (form.name === undefined) return !isRight && standsNear(text, first, form.text.charAt(0));
  // 习习近平, 学习近平
  if (isRight) return form.name === 0 && "习学".includes(text.charAt(first - 1) || "none");
  if (ended.some((other) => text.endsWith(other.text, end) && !form.text.endsWith(other.text))) return false;
  return form.close === true || hasNameBefore(text, start);
}

/** Where one slip was made, a character is nearly where it should be. */
export function standsNear(text: string, at: number, char: string): boolean {
  return text.charAt(at - 1) === char || text.charAt(at) === char || text.charAt(at + 1) === char;
}

function hasNameBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    if (NAME.includes(text.charAt(at))) return true;
  }
  return false;
}
