import { amountOf } from "./amount-of";
import { chineseNumber } from "./chinese-number";
import { toChineseNumber } from "./to-chinese-number";
import type { TallyPlace } from "./types";

const BEFORE = /^(?:约|近|超过|超|逾)/u;
const BEHIND = /(?:余|多|来)(?=万亿|亿|万|$)|(?:余|多)$/u;
const INSIDE = /[余多来]/u;

/**
 * How a checked value is written at one place. Where a Chinese numeral stands, a whole number becomes one, with 两 before the
 * measure word: 2 is 两, 12 is 十二. 约, 近 before and 余, 多 behind the number are left out where the text around the place says
 * so already: 20余 at `*余次` is 20.
 * @param value what `checkTallyValue` gave
 */
export function valueAtPlace(value: string, { value: now, approx = "" }: Pick<TallyPlace, "value" | "approx">): string {
  // Two approximations of one number (约20余) are one too many, whatever the two words are.
  const said = approx === "" ? value : value.replace(BEFORE, "").replace(BEHIND, "");
  return now !== null && isChinese(now) ? inChinese(said) : said;
}

function isChinese(text: string): boolean {
  return chineseNumber(text.replace(BEFORE, "").replace(BEHIND, "")) !== null;
}

function inChinese(value: string): string {
  const [digits = ""] = /\d[\d,]*(?:\.\d+)?/u.exec(value) ?? [];
  const amount = digits === "" || /[万亿]/u.test(value) ? null : amountOf(digits);
  const numeral = amount === null ? null : toChineseNumber(amount);
  if (numeral === null) return value;
  return value.replace(digits, INSIDE.test(value) && numeral === "两" ? "二" : numeral);
}
