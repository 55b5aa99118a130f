const DIGITS = "零一二三四五六七八九";

/**
 * Reads a Chinese number from 1 to 999: 三, 十一, 二十, 一百零五. 廿 and numbers spelt digit by digit are not read.
 * @returns null for anything that is no such number
 */
export function parseHanNumber(text: string): number | null {
  // Most numbers are one digit.
  if (text.length === 1 && text !== "十") return DIGITS.indexOf(text) > 0 ? DIGITS.indexOf(text) : null;
  const match = /^(?:([一二三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (char: string | undefined): number => (char === undefined ? 0 : DIGITS.indexOf(char));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}

/** Writes a number from 1 to 999 as headings do: 十一, 二十, 一百零三, 一百一十. Other numbers come out in Arabic digits. */
export function formatHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const head = hundreds === 0 ? "" : `${DIGITS.charAt(hundreds)}百`;
  const missing = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const middle = tens === 0 ? missing : tens === 1 && hundreds === 0 ? "十" : `${DIGITS.charAt(tens)}十`;
  return head + middle + (ones === 0 ? "" : DIGITS.charAt(ones));
}
