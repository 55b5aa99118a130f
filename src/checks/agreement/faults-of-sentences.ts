import type { DocumentSnapshot } from "../../snapshot/types";
import { shows } from "../scan/scan-of";
import type { AmountSentence } from "./amount";
import { amountSentencesOf } from "./amount-sentences";
import type { Fault } from "./fault";

/**
 * The faults of the sentences with numbers, in document order. Nearly every sentence has none, so that no list is made for it.
 * @param traits one of which the paragraph must show; 0 for any paragraph
 * @param faultsOf gets the sentence and the one with numbers before it
 */
export function faultsOfSentences(
  snapshot: DocumentSnapshot,
  traits: number,
  faultsOf: (sentence: AmountSentence, before: AmountSentence | undefined) => readonly Fault[],
): readonly Fault[] {
  const found: Fault[] = [];
  let before: AmountSentence | undefined;
  for (const sentence of amountSentencesOf(snapshot)) {
    if (traits === 0 || shows(snapshot, sentence.paragraph, traits)) {
      const faults = faultsOf(sentence, before);
      if (faults.length > 0) found.push(...faults);
    }
    before = sentence;
  }
  return found;
}
