/** The lists of phrases that are looked for together. */
export type PhraseList = "confused" | "doubtful" | "set" | "filtered" | "site" | "ordered" | "dated" | "ask" | "half" | "assistant";

/** A phrase that is wrong, or that leads to something wrong, with the surroundings in which it is. */
export interface Phrase {
  /** At least two characters. */
  readonly text: string;
  /** What should stand in place of the part at fault; left out when nobody can know. */
  readonly right?: string;
  /** The part at fault inside `text`, UTF-16 offsets, half-open; all of it when left out. */
  readonly from?: number;
  readonly to?: number;
  /** Directly behind one of these the phrase is in order. */
  readonly notAfter?: readonly string[];
  /** Directly before one of these the phrase is in order. */
  readonly notBefore?: readonly string[];
  /** The phrase is wrong only directly behind one of these. */
  readonly onlyAfter?: readonly string[];
  /** The phrase is wrong only directly before one of these. */
  readonly onlyBefore?: readonly string[];
  /** Another way to write a word rather than a fault: between quotation marks it is left alone, however near they are. */
  readonly variant?: true;
  /** With this a little farther on in the sentence the phrase is in order. */
  readonly notWith?: RegExp;
}

/** Phrases written as pairs of wrong and right, without surroundings. */
export function plainPhrases(pairs: readonly (readonly [wrong: string, right: string])[]): readonly Phrase[] {
  return pairs.map(([text, right]) => ({ text, right }));
}
