import type { FormHalf, SetForm } from "../data/set-forms";

/** The characters of a name are looked for so far before the rest of its form; in UTF-16 units. */
const REACH = 10;
/** 习近平 */
const NAME = [0x4e60, 0x8fd1, 0x5e73] as const;

/** A quick look at half a set phrase: false where nothing can be wrong with it, as nearly everywhere. */
export function mayBeSlipped(text: string, start: number, end: number, half: FormHalf): boolean {
  for (const form of half.firstOf) if (mayEndWrong(text, start, form, half)) return true;
  for (const form of half.secondOf) if (mayBeginWrong(text, start, end, form, half)) return true;
  return false;
}

function mayEndWrong(text: string, start: number, form: SetForm, { begun }: FormHalf): boolean {
  const last = start + form.text.length - 1;
  if (form.name === undefined) return standsNear(text, last, form.text.charAt(form.text.length - 1)) && !text.startsWith(form.text, start);
  if (text.startsWith(form.text, start)) return text.charAt(last + 1) === text.charAt(last);
  return !begun.some((other) => text.startsWith(other.text, start) && !form.text.startsWith(other.text));
}

function mayBeginWrong(text: string, start: number, end: number, form: SetForm, { ended }: FormHalf): boolean {
  const first = end - form.text.length;
  if (form.name === undefined) return standsNear(text, first, form.text.charAt(0)) && !text.endsWith(form.text, end);
  // 同志, 总书记: nearly always somebody else's.
  if (form.close !== true && !hasNameBefore(text, start)) return false;
  // 习习近平, 学习近平
  if (text.endsWith(form.text, end)) return form.name === 0 && "习学".includes(text.charAt(first - 1) || "none");
  return !ended.some((other) => text.endsWith(other.text, end) && !form.text.endsWith(other.text));
}

/** Where one slip was made, a character is nearly where it should be. */
export function standsNear(text: string, at: number, char: string): boolean {
  const code = char.charCodeAt(0);
  return text.charCodeAt(at) === code || text.charCodeAt(at - 1) === code || text.charCodeAt(at + 1) === code;
}

function hasNameBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === NAME[0] || code === NAME[1] || code === NAME[2]) return true;
  }
  return false;
}
