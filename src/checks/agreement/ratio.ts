import type { Amount } from "./amount";

/** What a share may be off by beyond rounding: many offices cut decimals off instead of rounding them. */
const CUT = 1;

/**
 * Whether a percentage can be what two numbers make, with the decimals that are shown: 10 of 27 may be 37 %, 37.0 %, 37.04 %.
 * @param part the number that the percentage is of
 * @param whole what it is measured against; not 0
 * @param percent in points
 * @param offset 100 for a growth, which begins at a hundred, else 0
 */
export function ratioFits(part: Amount, whole: Amount, percent: Amount, offset = 0): boolean {
  const [least, most] = [(low(part) / high(whole)) * 100 - offset, (high(part) / low(whole)) * 100 - offset];
  const slack = percent.step * CUT + 1e-9;
  return percent.value >= least - slack && percent.value <= most + slack;
}

/** The share of two numbers in points, with as many decimals as another percentage shows, at least one. */
export function ratioText(part: Amount, whole: Amount, percent: Amount, offset = 0): string {
  const share = (part.value / whole.value) * 100 - offset;
  const places = Math.min(2, Math.max(1, Math.round(-Math.log10(percent.step))));
  return `${Number(Math.abs(share).toFixed(places))}%`;
}

function low({ value, rounding }: Amount): number {
  return value - rounding;
}

function high({ value, rounding }: Amount): number {
  return value + rounding;
}
