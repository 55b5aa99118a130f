import { amountOf } from "./amount-of";
import type { LastYear } from "./types";

/**
 * 同比: how much this year's value is above or below last year's, as a signed percentage with one decimal: "+12.5%", "-3.0%",
 * "0.0%".
 * @param value this year's number as written
 * @returns null when it cannot be computed: no number, or nothing last year
 */
export function yearOnYear(value: string, lastYear: LastYear): string | null {
  const amount = amountOf(value);
  if (amount === null || lastYear.amount <= 0) return null;
  const percent = (100 * (amount - lastYear.amount)) / lastYear.amount;
  if (!Number.isFinite(percent)) return null;
  const shown = Math.abs(percent).toFixed(1);
  if (Number(shown) === 0) return "0.0%";
  return `${percent < 0 ? "-" : "+"}${shown}%`;
}
