import type { Amount, AmountSentence } from "./amount";
import { reckonerOf } from "./reckoning";
import { written } from "./words-around";
import { writeValue } from "./write-value";

/** a＋b＋c＝sum, the sum as the whole is written: 618＋1207＋2897＝4722件. */
export function sumReckoning(sentence: AmountSentence, parts: readonly Amount[], whole: Amount): string {
  const { say } = reckonerOf(sentence, [...parts, whole]);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return `${parts.map(say).join("＋")}＝${writeValue(sum, written(sentence, whole))}`;
}
