const DIGITS: ReadonlyMap<string, number> = new Map([
  ...["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"].map((char, value) => [char, value] as const),
  ["〇", 0],
  ["两", 2],
]);
const PLACES: ReadonlyMap<string, number> = new Map([["十", 10], ["百", 100], ["千", 1000]]);
/** Reads a whole Chinese numeral below a hundred million. */
const WHOLE = /^[零〇一二两三四五六七八九十百千万]+$/u;

/**
 * The number that a Chinese numeral says: 两 is 2, 二十三 is 23, 一千零五 is 1005, 三万五千 is 35000.
 * @returns null for what is no single whole number: 三四, 几十, 十二点五, 二〇二四
 */
export function chineseNumber(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  const parts = text.split("万");
  if (parts.length > 2) return null;
  const [high = "", low] = parts;
  if (low === undefined) return belowTenThousand(high);
  const head = belowTenThousand(high);
  const tail = low === "" ? 0 : belowTenThousand(low);
  return head === null || tail === null ? null : head * 10_000 + tail;
}

function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const char of text) {
    const place = PLACES.get(char);
    const value = DIGITS.get(char);
    if (place === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value ?? null;
      continue;
    }
    if (place >= last) return null;
    if (digit === null && place !== 10) return null;
    sum += (digit === null || digit === 0 ? 1 : digit) * place;
    digit = null;
    last = place;
  }
  return text === "" ? null : sum + (digit ?? 0);
}
