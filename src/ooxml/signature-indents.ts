import { emWidth } from "./em-width";
import { characterPitch, textWidth } from "./page";

/** Distances of signature and date from the right edge of the text, in twips. */
export interface SignatureIndents {
  readonly signature: number;
  readonly date: number;
}

const twoCharacters = 2 * characterPitch;

/** For a line whose neighbour is not known. */
export const indentAlone = twoCharacters;

/**
 * Where signature and date stand when there is no seal (GB/T 9704-2012, 7.3.5.2): the signature two characters from the
 * right; the date begins two characters to the right of the signature's first character. A date that is longer than the
 * signature stands two characters from the right instead, and the signature moves left. Both are set from the right, so
 * that no stand-in for a missing font can push the date out of the text.
 * @param signature the unit's name
 * @param date the date as it will stand there
 */
export function signatureIndents(signature: string, date: string): SignatureIndents {
  const signatureWidth = emWidth(signature) * characterPitch;
  const dateWidth = emWidth(date) * characterPitch;
  if (signatureWidth > textWidth - twoCharacters) return { signature: indentAlone, date: indentAlone };
  if (dateWidth <= signatureWidth) return { signature: twoCharacters, date: Math.round(signatureWidth - dateWidth) };
  return { signature: Math.round(2 * twoCharacters + dateWidth - signatureWidth), date: twoCharacters };
}
