import { QUANTITY_SIGN } from "./quantity-key";
import type { FilledField } from "./types";

/** Words of the text around a number that were there before it was filled in: 约 before it, 余 or 万 behind it. */
export interface OwnWords {
  readonly before: string;
  readonly behind: string;
}

const BEFORE = /(?:约|近|超过|超|逾|(?<=\p{Script=Han})-)$/u;
const BEHIND = /^[余多来]?(?:万亿|万|亿|千|百)?[余多来]?/u;

/** The sentence of a field: the key with the text's own words put back around the sign of its slot. */
export function withOwnWords(key: string, slot: number, { before, behind }: OwnWords): string {
  return rejoined(key, slot, (part) => part + before.trim(), (part) => behind.trim() + part);
}

/** Takes the text's own words around the sign of a field's slot out of its sentence again. */
export function withoutOwnWords({ sentence, slot }: FilledField): { readonly key: string; readonly own: OwnWords } {
  const parts = sentence.split(QUANTITY_SIGN);
  const before = BEFORE.exec(parts[slot] ?? "")?.[0] ?? "";
  const behind = BEHIND.exec(parts[slot + 1] ?? "")?.[0] ?? "";
  const key = rejoined(sentence, slot, (part) => part.slice(0, part.length - before.length), (part) => part.slice(behind.length));
  return { key, own: { before, behind } };
}

function rejoined(sentence: string, slot: number, left: (part: string) => string, right: (part: string) => string): string {
  return sentence
    .split(QUANTITY_SIGN)
    .map((part, index) => (index === slot ? left(part) : index === slot + 1 ? right(part) : part))
    .join(QUANTITY_SIGN);
}
