/**
 * Whether two numbers look like one that was mistyped: 243 and 253, 312 and 321. One digit differs, or two neighbours are
 * swapped.
 * @param one the digits as written; commas are passed over
 * @param fewest numbers with fewer digits are alike by chance
 */
export function isSlip(one: string, other: string, fewest: number): boolean {
  const [left, right] = [one.replace(/,/g, ""), other.replace(/,/g, "")];
  if (left.length !== right.length || left.length < fewest) return false;
  const differing = Array.from(left, (digit, at) => (digit === right.charAt(at) ? -1 : at)).filter((at) => at >= 0);
  const [from = 0, to = 0] = differing;
  if (differing.length === 1) return true;
  const isSwapped = left.charAt(from) === right.charAt(to) && left.charAt(to) === right.charAt(from);
  return differing.length === 2 && to === from + 1 && isSwapped;
}
