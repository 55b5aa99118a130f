// The longest word that is looked at when it stands there twice.
const LONGEST_WORD = 8;
// 认真学习深入学习: the same word again behind another of two characters.
const LONGEST_GAP = 4;
const MOST_COUNTED = 0x40000000;

/** Where each character was read last. One for all texts, as making it takes longer than reading a page. */
const places = new Int32Array(0x10000).fill(-LONGEST_WORD - 1);
/** How many characters were read. */
let count = 0;
/** How many characters in a row were read a moment ago as well, and how far back the last one was. */
let row = 0;
let last = 0;

/**
 * Takes the next character of a text.
 * @param code its UTF-16 unit
 * @returns true for the last character of a word of up to eight that stands there twice, and sometimes for others
 */
export function comesAgain(code: number): boolean {
  const back = count - (places[code] ?? 0);
  places[code] = count;
  count += 1;
  if (back > LONGEST_WORD) {
    row = 0;
    return false;
  }
  row += 1;
  const isNear = row > 1 && (row >= back || (back <= LONGEST_GAP && last <= LONGEST_GAP));
  last = back;
  return isNear;
}

/** What was read before has nothing to do with the next text. */
export function endText(): void {
  count += LONGEST_WORD + 1;
  row = 0;
  if (count < MOST_COUNTED) return;
  places.fill(-LONGEST_WORD - 1);
  count = 0;
}
