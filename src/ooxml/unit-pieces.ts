/** Endings of places and bodies inside a unit's name, longest first; what is followed by another ending (市区, 区委员会) goes on. */
const endings =
  "自治区|自治州|自治县|开发区|示范区|高新区|街道|委员会|管委会|有限公司|集团|公司|省|市|县|区|州|盟|旗|镇|乡|局|厅|院|部|处|科";
const cutBehind = new RegExp(`(?:${endings})(?!${endings})`, "g");

/**
 * Cuts the name of a unit where a title may break it, for names that do not fit a line.
 * No cut leaves fewer than three characters on either side.
 * @returns the pieces in order, joined again they are the name
 */
export function unitPieces(unit: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of unit.matchAll(cutBehind)) {
    const end = match.index + match[0].length;
    if (end - from < 3 || unit.length - end < 3) continue;
    pieces.push(unit.slice(from, end));
    from = end;
  }
  pieces.push(unit.slice(from));
  return pieces;
}
