import { amountOf } from "./amount-of";

/** The number of several places, as the first writes it; null when one is missing or differs. */
export function commonValue(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => isSameNumber(value, first)) ? first : null;
}

/** 三 and 3 are one number. */
function isSameNumber(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const amount = amountOf(a);
  return amount !== null && amount === amountOf(b);
}
