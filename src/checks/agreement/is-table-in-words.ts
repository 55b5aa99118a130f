import type { AmountSentence } from "./amount";

const MOST_AMOUNTS = 60;

/** Whether a sentence has so many numbers that nobody can tell what belongs together, and comparing them takes long. */
export function isTableInWords({ amounts }: AmountSentence): boolean {
  return amounts.length > MOST_AMOUNTS;
}
