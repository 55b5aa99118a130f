const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];
/** Above this a text keeps Arabic digits. */
const LARGEST = 9999;

/**
 * A whole number as a Chinese numeral before a measure word: 2 is 两, 12 is 十二, 22 is 二十二, 105 is 一百零五.
 * @param amount the number
 * @returns null for what an office text would not write so: fractions, negatives, zero, more than 9999
 */
export function toChineseNumber(amount: number): string | null {
  if (!Number.isInteger(amount) || amount < 1 || amount > LARGEST) return null;
  if (amount === 2) return "两";
  const digits = Array.from(String(amount), Number);
  const words = digits.map((digit, index) => (digit === 0 ? "零" : `${DIGITS[digit] ?? ""}${PLACES[digits.length - 1 - index] ?? ""}`)).join("");
  return words
    .replace(/零+/gu, "零")
    .replace(/零$/u, "")
    .replace(/^一十/u, "十")
    .replace(/^二千/u, "两千");
}
