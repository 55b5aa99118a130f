import type { ReportForm } from "../../skeletons/report-forms";
import type { SectionTopic } from "../../skeletons/section-types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { CursorPlace } from "../../word/word-host";

/** Where the cursor was seen, in the paragraphs of one snapshot. `unread`: Word did not say. */
export interface SeenCursor {
  readonly snapshot: DocumentSnapshot;
  readonly place: CursorPlace | { readonly kind: "unread" };
}

/** What was chosen in 小节. */
export interface SectionPicker {
  readonly query: string;
  /** null: as the document or the chosen kind of report says. */
  readonly form: ReportForm | null;
  /** null for all topics. */
  readonly topic: SectionTopic | null;
  /** Id of the section whose text is shown. */
  readonly sectionId: string | null;
  /** Whether a section comes in its short form, where it has one. */
  readonly isBrief: boolean;
  /** Which of the places at the cursor, from 0. */
  readonly placeAt: number;
  /** Whether the numbers behind the new section move on. */
  readonly isRenumbering: boolean;
  /** null until it was looked for. */
  readonly cursor: SeenCursor | null;
}

export const newSectionPicker: SectionPicker = { query: "", form: null, topic: null, sectionId: null, isBrief: false, placeAt: 0, isRenumbering: true, cursor: null };
