import type { DocumentSnapshot } from "../../snapshot/types";
import type { AmountSentence } from "./amount";
import { amountSentencesOf } from "./amount-sentences";
import type { Fault } from "./fault";

/** Looks at a sentence with numbers; it gets the one before it as well. */
export type FaultFinder = (sentence: AmountSentence, before: AmountSentence | undefined) => readonly Fault[];

/**
 * The faults of the sentences with numbers, in document order. Nearly every sentence has none, so that no list is made for it.
 * @param signs bits of `sign`, one of which the sentence must have; 0 for any sentence
 * @param fewest sentences with fewer numbers are passed over
 * @param finders asked one after the other
 */
export function faultsOfSentences(snapshot: DocumentSnapshot, signs: number, fewest: number, ...finders: readonly FaultFinder[]): readonly Fault[] {
  const found: Fault[] = [];
  let before: AmountSentence | undefined;
  for (const sentence of amountSentencesOf(snapshot)) {
    if (sentence.amounts.length >= fewest && (signs === 0 || (sentence.signs & signs) !== 0)) {
      for (const finder of finders) {
        const faults = finder(sentence, before);
        if (faults.length > 0) found.push(...faults);
      }
    }
    before = sentence;
  }
  return found;
}
