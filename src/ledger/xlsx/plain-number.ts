/** As many digits as the file's binary numbers hold truly. */
const TRUE_DIGITS = 15;
/** A cell without a format shows no more digits of a fraction than these. */
const SHOWN_DIGITS = 11;

/** A number without a format: 0.1 + 0.2 is 0.3, a third is 0.33333333333; never with an exponent. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** TRUE_DIGITS) return String(value);
  const digits = Number.isInteger(value) ? TRUE_DIGITS : SHOWN_DIGITS;
  const shown = String(Number(value.toPrecision(digits)));
  return shown.includes("e") ? value.toFixed(SHOWN_DIGITS).replace(/\.?0+$/, "") : shown;
}

/**
 * Rounds as a person does with the number as it is written: 1.005 to two places is 1.01, though its binary form is a little less.
 * @param value not negative
 * @param places how many digits behind the point
 */
export function roundedDigits(value: number, places: number): string {
  const written = String(Number(value.toPrecision(TRUE_DIGITS)));
  if (written.includes("e")) return value.toFixed(places);
  const shifted = Math.round(Number(`${written}e${places}`));
  // More digits than the number holds: there is nothing left to round.
  if (shifted >= 10 ** TRUE_DIGITS) return value.toFixed(places);
  return Number(`${shifted}e-${places}`).toFixed(places);
}
