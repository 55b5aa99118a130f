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
  /** null for all topics. */
  readonly topic: SectionTopic | null;
  /** Id of the section whose text is shown. */
  readonly sectionId: string | null;
  /** Which of the places at the cursor, from 0. */
  readonly placeAt: number;
  /** Whether the numbers behind the new section move on. */
  readonly isRenumbering: boolean;
  /** null until it was looked for. */
  readonly cursor: SeenCursor | null;
}

export const newSectionPicker: SectionPicker = { query: "", topic: null, sectionId: null, placeAt: 0, isRenumbering: true, cursor: null };
