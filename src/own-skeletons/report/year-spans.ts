/** A year in a text that becomes a field; UTF-16 offsets of its four digits, half-open. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly field: "year" | "nextYear";
}

// 2026年, not 12026年 and not 1.2026年; a period (2024—2026年) is a name of its own and stays.
const YEAR = /(?<![\d０-９.,]|\d{2}年?\s{0,2}[-—–~～至到]{1,2}\s{0,2})(?:19|20)\d{2}(?=\s?年(?!\s{0,2}[-—–~～至到]{1,2}\s{0,2}(?:19|20)\d{2}))/gu;

/** The report's year and the next one where they stand before 年, in order. */
export function yearSpans(text: string, year: number): readonly YearSpan[] {
  return [...text.matchAll(YEAR)].flatMap(({ 0: digits, index }): readonly YearSpan[] => {
    const value = Number(digits);
    if (value !== year && value !== year + 1) return [];
    return [{ start: index, end: index + 4, field: value === year ? "year" : "nextYear" }];
  });
}
