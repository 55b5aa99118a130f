import { chineseNumber } from "./chinese-number";

const SCALES: ReadonlyMap<string, number> = new Map([["", 1], ["千", 1e3], ["万", 1e4], ["亿", 1e8], ["万亿", 1e12]]);
const NUMBER = /^([-−－–]?)\s*(\d[\d,]*(?:\.\d+)?|\.\d+|[零〇一二两三四五六七八九十百千]+)(?:余|多|来)?(万亿|万|亿|千)?(?:余|多)?$/u;

/**
 * The number that a written number says: 1,200, 三, 1.2万, 20余, -3.2, １２.
 * @returns null when it says none or several
 */
export function amountOf(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/，/gu, ",").replace(/^(?:约|近|超过|超|逾)/u, "").trim();
  const whole = chineseNumber(plain);
  if (whole !== null) return whole;
  const [, sign = "", digits = "", scale = ""] = NUMBER.exec(plain) ?? [];
  if (digits === "") return null;
  const value = /^[\d,.]+$/.test(digits) ? Number(digits.replace(/,/gu, "")) : chineseNumber(digits);
  if (value === null || Number.isNaN(value)) return null;
  const amount = value * (SCALES.get(scale) ?? 1);
  // 1.2 × 10,000 must not become 11999.999…
  const exact = Number(amount.toPrecision(15));
  return sign === "" ? exact : -exact;
}
