import { currentPhraseAt } from "../phrases/phrase-at";
import type { OwnPhrases } from "../phrases/phrase-at";
import type { ReportForm } from "./report-forms";

/** The month in which a report is written, where that is not December. */
const months: Readonly<Partial<Record<ReportForm, number>>> = { plan: 1, half: 6 };

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
 * The guiding phrases that were current when a report was written: a plan at the beginning of its year, a report on half a year
 * in June, any other at the end of its year.
 * @param year the year that the report is about; for one before all entries the oldest ones hold
 * @param own the office's own wording, which comes first
 */
export function guidingPhrases(year: number, own: OwnPhrases = {}, form: ReportForm = "year"): GuidingPhrases {
  const month = months[form] ?? 12;
  const thought = currentPhraseAt("thought", year, own, month);
  const spirit = currentPhraseAt("spirit", year, own, month);
  return {
    guidance: `以${thought}为指导，深入学习贯彻${spirit}`,
    theory: thought,
    pledge: currentPhraseAt("pledge", year, own, month),
  };
}
