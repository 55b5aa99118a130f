/** Where a cell stands, from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;
const LETTER_A = 64;

/** Reads B3 as row 2, column 1; null for anything else. */
export function cellAddress(text: string): CellAddress | null {
  const [, letters, digits] = ADDRESS.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - LETTER_A;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The letters of a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(LETTER_A + 1 + (column % 26));
}
