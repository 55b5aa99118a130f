import type { Amount, AmountSentence } from "./amount";
import { BEFORE_RATE, BOUNDED_RATE, UNBOUNDED_RATES } from "./rate-names";
import { isInexact } from "./read-amount";
import { wordsBefore } from "./words-around";

/** 到会率达120%: more than all. */
export function ratesOverHundred(sentence: AmountSentence): readonly Amount[] {
  const { text } = sentence.paragraph;
  return sentence.amounts.filter((percent, at) => {
    if (percent.unit !== "%" || percent.value <= 100 || isInexact(text, percent)) return false;
    const name = wordsBefore(sentence, at).replace(BEFORE_RATE, "");
    return BOUNDED_RATE.test(name) && !UNBOUNDED_RATES.some((rate) => rate.test(name));
  });
}
