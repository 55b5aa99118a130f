import type { Amount, AmountSentence } from "./amount";
import { written } from "./words-around";

/** The reckoning of a fault as the reader sees it: 1.5÷4.6＝32.6%. Measure words are left out where all are the same. */
export interface Reckoner {
  /** A number as written, with its measure word where the others have another one. */
  readonly say: (amount: Amount) => string;
}

/** @param amounts the numbers of the sentence that the reckoning names */
export function reckonerOf(sentence: AmountSentence, amounts: readonly Amount[]): Reckoner {
  const { text } = sentence.paragraph;
  const units = new Set(amounts.map(({ end, unitEnd }) => text.slice(end, unitEnd)));
  const bare = units.size === 1;
  return { say: (amount) => (bare ? text.slice(amount.start, amount.end) : written(sentence, amount)) };
}

/** part÷whole＝p%. */
export function shareReckoning(sentence: AmountSentence, part: Amount, whole: Amount, percent: Amount): string {
  const { say } = reckonerOf(sentence, [part, whole]);
  return `${say(part)}÷${say(whole)}＝${percentText((part.value / whole.value) * 100, percent)}`;
}

/** A percentage with as many decimals as another one shows, one or two, without noughts at the end. */
export function percentText(points: number, like: Amount): string {
  const places = Math.min(2, Math.max(1, Math.round(-Math.log10(like.step))));
  return `${Number(Math.abs(points).toFixed(places))}%`;
}
