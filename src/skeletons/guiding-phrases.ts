import { currentPhrases, type Month, type PhraseRole } from "../phrases/current-phrases";

/** The guiding thought as a report writes it. */
export interface GuidingPhrases {
  /** Words for a lead-in: 以……为指导，深入学习贯彻……精神. Without a mark at its end. */
  readonly guidance: string;
  /** The thought by its full name, as what is studied. */
  readonly theory: string;
  /** The pledge: 深刻领悟“两个确立”的决定性意义，……做到“两个维护”. Without a mark at its end. */
  readonly pledge: string;
}

/**
 * The guiding phrases that were current at the end of a report's year.
 * @param year the year that the report is about; for one before all entries the oldest ones hold
 */
export function guidingPhrases(year: number): GuidingPhrases {
  const thought = phraseAt("thought", year);
  const spirit = phraseAt("spirit", year);
  return {
    guidance: `以${thought}为指导，深入学习贯彻${spirit}`,
    theory: thought,
    pledge: phraseAt("pledge", year),
  };
}

function phraseAt(role: PhraseRole, year: number): string {
  const december: Month = `${year}-12`;
  const own = currentPhrases.filter((phrase) => phrase.role === role);
  const current = own.filter(({ since }) => since <= december).at(-1) ?? own[0];
  return current?.text ?? "";
}
