/** Fewer digits differ in one place by chance: 12 and 13. */
const FEWEST_DIGITS = 3;

/**
 * Whether two numbers look like one that was mistyped: 243 and 253, 312 and 321, 86 and 68. One digit differs, or
 * two neighbours are swapped.
 * @param one the digits as written; commas are passed over
 */
export function isSlip(one: string, other: string): boolean {
  const [left, right] = [one.replace(/,/g, ""), other.replace(/,/g, "")];
  if (left.length !== right.length) return false;
  const differing = Array.from(left, (digit, at) => (digit === right.charAt(at) ? -1 : at)).filter((at) => at >= 0);
  const [from = 0, to = 0] = differing;
  if (differing.length === 1) return left.length >= FEWEST_DIGITS;
  const isSwapped = left.charAt(from) === right.charAt(to) && left.charAt(to) === right.charAt(from);
  return differing.length === 2 && to === from + 1 && isSwapped;
}
