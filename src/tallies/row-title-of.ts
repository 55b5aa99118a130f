import type { Paragraph } from "../snapshot/types";
import { numbersOf, quantitiesOf } from "./quantities-of";

/** A longer cell is text, not the title of a row; in UTF-16 units. */
const LONGEST_ROW_TITLE = 16;

/**
 * What names a cell that holds only a number and a unit: the text of the cell before.
 * @param before the paragraph before, if there is one
 * @returns "" outside tables and when the cell before names nothing
 */
export function rowTitleOf(paragraph: Paragraph, before: Paragraph | undefined): string {
  if (!paragraph.inTable || before?.inTable !== true) return "";
  const title = before.text.trim();
  return title.length > LONGEST_ROW_TITLE || /[\d*＊×xX□_＿]/u.test(title) || holdsQuantity(title) ? "" : title;
}

/** Also 二十元, which may be no figure elsewhere: a mask that was filled in Chinese numerals must not become a title. */
function holdsQuantity(title: string): boolean {
  return quantitiesOf(title).length > 0 || numbersOf(title).some(({ measure }) => measure?.end === title.length);
}
