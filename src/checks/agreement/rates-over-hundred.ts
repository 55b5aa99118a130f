import type { Amount, AmountSentence } from "./amount";
import { BEFORE_RATE, BOUNDED_RATE } from "./rate-names";
import { isInexact } from "./read-amount";
import { wordsBefore } from "./words-around";

/** 到会率达120%: more than all. */
export function ratesOverHundred(sentence: AmountSentence): readonly Amount[] {
  const { text } = sentence.paragraph;
  return sentence.amounts.filter((percent, at) => percent.unit === "%" && percent.value > 100 && !isInexact(text, percent) && BOUNDED_RATE.test(wordsBefore(sentence, at).replace(BEFORE_RATE, "")));
}
