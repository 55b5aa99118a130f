import { currentPhrases } from "./current-phrases";
import type { Month, PhraseRole } from "./current-phrases";

/** The wording that an office wants in place of the current phrases, by role; an empty one is none. */
export type OwnPhrases = Readonly<Partial<Record<Exclude<PhraseRole, "term">, string>>>;

/**
 * The phrase of a role that was current at the end of a year, in the office's own wording where it has one.
 * @param year the year that a report is about; for one before all entries the oldest one holds
 */
export function currentPhraseAt(role: PhraseRole, year: number, own: OwnPhrases = {}): string {
  const wanted = role === "term" ? "" : own[role] ?? "";
  if (wanted !== "") return wanted;
  const december: Month = `${year}-12`;
  const all = currentPhrases.filter((phrase) => phrase.role === role);
  return (all.filter(({ since }) => since <= december).at(-1) ?? all[0])?.text ?? "";
}
