import type { Amount } from "./amount";
import { intervalOf, percentOf, shows } from "./interval";

/**
 * Whether a percentage can be what two numbers make, with the decimals that are shown: 10 of 27 may be 37 %, 37.0 %, 37.04 %.
 * @param part the number that the percentage is of
 * @param whole what it is measured against
 * @param percent in points
 */
export function ratioFits(part: Amount, whole: Amount, percent: Amount): boolean {
  const share = percentOf(intervalOf(part), intervalOf(whole));
  return share !== null && shows(percent, share);
}
