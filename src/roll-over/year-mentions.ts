/** A year as it is written: 2025, ２０２５, 二〇二五; UTF-16 offsets of its digits, half-open. */
export interface YearMention {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** The other year when it is one end of a range: 2021—2025年. */
  readonly partner: number | null;
}

const CHINESE = "〇一二三四五六七八九";
const RANGE = "\\s*(?:年\\s*)?[-—－–~～至到]{1,2}\\s*";
const ARABIC_YEAR = "(?:[1１][9９]|[2２][0０])[0-9０-９]{2}";
const BEHIND = [
  "学?年",
  `${RANGE}${ARABIC_YEAR}学?年`,
  // 〔2025〕12号
  "\\s*[〕\\]］）)]\\s*第?\\s*[0-9０-９]+\\s*号",
  "\\s*〕",
  // 2025.12.20, 2025-12-20
  "[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9])",
].join("|");
const MENTION = new RegExp(`(?<![0-9０-９])${ARABIC_YEAR}(?=${BEHIND})|(?<![${CHINESE}○零])[一二][九〇○零][${CHINESE}○零]{2}(?=年)`, "gu");
const RANGE_BETWEEN = new RegExp(`^${RANGE}$`, "u");

/** The years 1900 to 2099 of a text, in order: before 年, in ranges, in document numbers and in dates with dots. */
export function yearMentions(text: string): readonly YearMention[] {
  const found: { year: number; start: number; end: number; partner: number | null }[] = [];
  for (const match of text.matchAll(MENTION)) {
    const year = yearOf(match[0]);
    const mention = { year, start: match.index, end: match.index + match[0].length, partner: null as number | null };
    const last = found.at(-1);
    if (last && RANGE_BETWEEN.test(text.slice(last.end, mention.start))) {
      last.partner = year;
      mention.partner = last.year;
    }
    found.push(mention);
  }
  return found;
}

/** Writes a year with the signs that another one is written with: 二○二五 and 2026 give 二○二六. */
export function yearLike(written: string, year: number): string {
  const digits = String(year);
  if (/^[0-9]/u.test(written)) return digits;
  if (/^[０-９]/u.test(written)) return digits.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const zero = /[○零]/u.exec(written)?.[0] ?? "〇";
  return digits.replace(/[0-9]/gu, (digit) => (digit === "0" ? zero : CHINESE.charAt(Number(digit))));
}

function yearOf(written: string): number {
  const digits = Array.from(written.normalize("NFKC"), (sign) => {
    const value = CHINESE.indexOf(sign);
    return value >= 0 ? String(value) : /[○零]/u.test(sign) ? "0" : sign;
  });
  return Number(digits.join(""));
}
