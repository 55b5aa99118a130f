import { characterClass } from "./character-class";
import { isOf } from "./next-of";
import { trait } from "./traits";

/** Traits that two neighbours only hint at: more of the text tells whether the paragraph has them. */
export const HINTED = trait.bareMeasure | trait.dottedDate | trait.leadingZero | trait.done;

const PARTS_OF_MEASURES = "次场名篇条万亿元人余";
const LONGEST_MEASURE = 4;
/** 已, 共, 累计, 全年, 今年以来; the others of the trait go before 了 only. */
const TELL_OF_ALL = "已共计年来";

/**
 * Looks farther around two neighbours that hint at traits.
 * @param at offset of the right one of the two; the length of the text at its end
 * @param hints bits of HINTED
 * @returns those that the text bears out
 */
export function bearOut(text: string, at: number, hints: number): number {
  let traits = 0;
  if ((hints & trait.bareMeasure) !== 0 && !hasFigure(text, at - 1)) traits |= trait.bareMeasure;
  if ((hints & trait.dottedDate) !== 0 && (text.charAt(at - 4) === "1" || text.charAt(at - 4) === "2")) traits |= trait.dottedDate;
  if ((hints & trait.leadingZero) !== 0 && isOf(text, at + 1, characterClass.digit)) traits |= trait.leadingZero;
  if ((hints & trait.done) !== 0 && (text.charAt(at) === "了" || TELL_OF_ALL.includes(text.charAt(at - 1)))) traits |= trait.done;
  return traits;
}

/** 30次, 30人次, 30余万元. */
function hasFigure(text: string, measureAt: number): boolean {
  let before = measureAt - 1;
  while (before >= 0 && measureAt - before < LONGEST_MEASURE && PARTS_OF_MEASURES.includes(text.charAt(before))) before -= 1;
  return isOf(text, before, characterClass.digit);
}
