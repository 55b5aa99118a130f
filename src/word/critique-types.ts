import type { DocumentSnapshot } from "../snapshot/types";
import type { RememberedPlace } from "../traces/relocator-for";
import type { MarkRequest } from "./word-host";

/** A place to be drawn at. Without a suggestion there is no pop-up. */
export interface CritiqueRequest extends MarkRequest {
  /** What may stand there instead, not empty; Word offers it in the pop-up where the host has one. */
  readonly suggestion?: string;
}

/** What is needed to find an annotation again: Word's ids of it and of its paragraph, of this session only, and where that stood. */
export interface KnownAnnotation {
  readonly annotation: string;
  readonly paragraphId: string;
  readonly indexInStory: number;
}

/** A drawn place. It lives as long as the document is open; nothing of it is in the file. */
export interface CritiqueMark extends RememberedPlace, KnownAnnotation {
  /** The request's id. */
  readonly id: string;
  readonly suggestion?: string;
}

export interface CritiqueOutcome {
  readonly drawn: readonly CritiqueMark[];
  /** The text is no longer what the check saw. */
  readonly stale: readonly string[];
  /** The place is outside the body, or its offset in Word's own text is not certain. */
  readonly unsupported: readonly string[];
  /** Word does not draw here though it says that it can, for example without a subscription; nothing of the request is drawn. */
  readonly isRefused: boolean;
}

/** What the writer chose in Word's pop-up of a drawn place. */
export interface CritiqueAction {
  readonly annotation: string;
  readonly action: "accept" | "reject";
}

/** The verbs of drawing beside the text (WordApi 1.7). The document is not changed and nothing is saved. */
export interface Critiques {
  /** Whether the pop-up offers a suggestion (WordApi 1.8). */
  readonly hasPopup: boolean;
  /** Two round trips, whatever the number. */
  draw(snapshot: DocumentSnapshot, requests: readonly CritiqueRequest[]): Promise<CritiqueOutcome>;
  /**
   * Takes drawn places away; those whose text was edited have gone by themselves. Three round trips; one where all stand.
   * @param areStanding whether the text under all of them was just read and is unchanged
   * @throws WordFailure
   */
  erase(marks: readonly KnownAnnotation[], areStanding: boolean): Promise<void>;
  /** Ids of those that stand in this document, for a page that did not draw them. One round trip, two where any may. */
  standing(known: readonly KnownAnnotation[]): Promise<readonly string[]>;
  /** The snapshot's paragraph in which a drawn place stands; null when that cannot be told. One round trip. */
  paragraphOf(snapshot: DocumentSnapshot, mark: CritiqueMark): Promise<number | null>;
  /** Calls the listener for each choice in a pop-up, from the answer on until that is called; without pop-ups never. One round trip. */
  onAction(listener: (action: CritiqueAction) => void): Promise<() => void>;
}
