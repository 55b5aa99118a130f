/** True for one Chinese character, 〇 included; "" and marks are none. */
export function isHan(char: string): boolean {
  return (char >= "\u4e00" && char <= "\u9fff") || (char >= "\u3400" && char <= "\u4dbf") || char === "〇";
}

/** True for an Arabic digit, half or full width. */
export function isDigit(char: string): boolean {
  return (char >= "0" && char <= "9") || (char >= "０" && char <= "９");
}

/** True for a letter of the basic Latin alphabet, half or full width. */
export function isLatin(char: string): boolean {
  return (
    (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || (char >= "ａ" && char <= "ｚ") || (char >= "Ａ" && char <= "Ｚ")
  );
}

/** True for a character that shows nothing on one line: spaces of all widths and the tab. */
export function isBlank(char: string): boolean {
  return char === " " || char === "\u3000" || char === "\t" || char === "\u00a0" || (char >= "\u2000" && char <= "\u200b");
}
