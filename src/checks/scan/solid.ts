import { characterClass } from "./character-class";
import { isOf } from "./next-of";

/** The offset of the first character that is no blank; the length of the text when there is none. */
export function firstSolid(text: string): number {
  let at = 0;
  while (isOf(text, at, characterClass.blank)) at += 1;
  return at;
}

/** The offset of the last character that is no blank; -1 when there is none. */
export function lastSolid(text: string): number {
  let at = text.length - 1;
  while (isOf(text, at, characterClass.blank)) at -= 1;
  return at;
}
