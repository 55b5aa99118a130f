import { approxBefore } from "./approx-before";
import type { NumberLike } from "./quantities-of";
import { isUnitShared } from "./shared-units";

/** What stands for a quantity in a key: the mark that printers set for a missing character. */
export const QUANTITY_SIGN = "〓";

/** A number, mask or blank, with 约, 近 or a minus sign that stands right before it. */
export interface Slot extends NumberLike {
  readonly leadStart: number;
}

/** Words with their quantities taken out. */
export interface QuantityKey {
  /** Without blanks, every quantity replaced by one sign; 约 before it and 余 and 万 behind it go with it. */
  readonly key: string;
  readonly slots: readonly Slot[];
}

const LEAD = /(?:约|近|超过|超|逾)$/u;

/**
 * The words of a stretch of text, the same whatever numbers are filled in.
 * @param from UTF-16 offset
 * @param to UTF-16 offset
 * @param numbers the numbers of this stretch (`numbersOf`), in order
 */
export function quantityKey(text: string, from: number, to: number, numbers: readonly NumberLike[]): QuantityKey {
  const slots: Slot[] = [];
  let key = "";
  let at = from;
  for (const number of numbers) {
    const leadStart = number.measure === null || isUnitShared(number.measure, number.end) ? number.start : Math.max(at, number.start - leadBefore(text, number.start));
    key += plain(text.slice(at, leadStart)) + QUANTITY_SIGN;
    at = number.measure === null ? number.end : number.measure.wordStart;
    slots.push({ ...number, leadStart });
  }
  return { key: key + plain(text.slice(at, to)), slots };
}

/** How long 约, 近 … or a minus sign before a number is; a clerk may have typed it with the number. */
function leadBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 3), start);
  if (/\p{Script=Han}-$/u.test(before)) return 1;
  return approxBefore(text, start) === "" ? 0 : (LEAD.exec(before)?.[0].length ?? 0);
}

function plain(words: string): string {
  return words.replace(/[\s〓]+/gu, "");
}
