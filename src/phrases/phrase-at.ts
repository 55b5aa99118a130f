import { currentPhrases } from "./current-phrases";
import type { Month, PhraseRole } from "./current-phrases";

/** The wording that an office wants in place of the current phrases, by role; an empty one is none. */
export type OwnPhrases = Readonly<Partial<Record<Exclude<PhraseRole, "term">, string>>>;

/**
 * The phrase of a role that was current in a month of a year, in the office's own wording where it has one.
 * @param year the year that a report is about; for one before all entries the oldest one holds
 * @param month from 1; a report on a year is written at its end
 */
export function currentPhraseAt(role: PhraseRole, year: number, own: OwnPhrases = {}, month = 12): string {
  const wanted = role === "term" ? "" : own[role] ?? "";
  if (wanted !== "") return wanted;
  const then: Month = `${year}-${month < 10 ? `0${month}` : String(month)}` as Month;
  const all = currentPhrases.filter((phrase) => phrase.role === role);
  return (all.filter(({ since }) => since <= then).at(-1) ?? all[0])?.text ?? "";
}
