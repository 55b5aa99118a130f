import { isDigit } from "../characters";

/** A year of four half-width digits in a text; UTF-16 offsets of the digits and the word 年, half-open. */
export interface YearInText {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** One end of a range: 2021—2023年, 2021年至2023年. */
  readonly inRange: boolean;
}

const RANGE_MARKS = "-—－–~～至到";

/**
 * The years 1900 to 2099 of a text that are written 2022年, and both ends of ranges of them.
 * @param from where to begin, UTF-16 offset
 */
export function yearsIn(text: string, from = 0): readonly YearInText[] {
  const years: YearInText[] = [];
  for (let at = text.indexOf("年", from); at >= 0; at = text.indexOf("年", at + 1)) {
    const start = at - 4;
    const year = yearAt(text, start);
    if (year === null) continue;
    const first = rangeStart(text, start);
    const last = years[years.length - 1];
    // 2021年至2023年: the first end has been read already.
    if (first !== null && last?.start === first.start) years[years.length - 1] = { ...last, inRange: true };
    else if (first !== null) years.push({ ...first, inRange: true });
    years.push({ year, start, end: at + 1, inRange: first !== null });
  }
  return years;
}

function yearAt(text: string, start: number): number | null {
  const digits = text.slice(start, start + 4);
  if (start < 0 || !/^(19|20)[0-9]{2}$/.test(digits) || isDigit(text.charAt(start - 1))) return null;
  return Number(digits);
}

/** The other end of a range that ends where a year begins. */
function rangeStart(text: string, start: number): Omit<YearInText, "inRange"> | null {
  let at = start;
  while (at > start - 2 && RANGE_MARKS.includes(text.charAt(at - 1) || "none")) at -= 1;
  if (at === start) return null;
  const end = at;
  if (text.charAt(at - 1) === "年") at -= 1;
  const year = yearAt(text, at - 4);
  return year === null ? null : { year, start: at - 4, end };
}

/** True for one of several years that stand in a row: 2024年、2025年、2026年分别完成…. */
export function isInRow(text: string, { start, end }: YearInText): boolean {
  return /20[0-9]{2}年?[、和与及]$/.test(text.slice(Math.max(0, start - 6), start)) || /^[、和与及]20[0-9]{2}年/.test(text.slice(end, end + 6));
}
