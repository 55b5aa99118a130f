/**
 * Width of a text in ems of its font, as set in a Chinese font with half-em digits.
 * Letters, digits, spaces and other ASCII count half an em, everything else one.
 */
export function emWidth(text: string): number {
  let halves = 0;
  for (const char of text) halves += /[\u0020-\u007e]/.test(char) ? 1 : 2;
  return halves / 2;
}
