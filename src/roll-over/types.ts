import type { DocumentSnapshot, Place, TextRange } from "../snapshot/types";
import type { FilledField, LastYearValues } from "../tallies/types";

/** What a change is about: the groups of the list in the pane. */
export type ChangeKind = "year" | "ordinal" | "number" | "date" | "plan";

/** Why a change is offered switched on. */
export type SureReason = "ownYear" | "nextYear" | "comparison" | "signature" | "day" | "figure" | "anniversary" | "feast" | "planYear" | "planText";

/** Why a place was left as it is: the writer is to look at it. */
export type DoubtReason =
  | "paperName"
  | "documentNumber"
  | "quoted"
  | "otherYear"
  | "period"
  | "history"
  | "standing"
  | "spelled"
  | "tableNumber"
  | "fiveYear"
  | "otherAnniversary"
  | "streak"
  | "otherFeast"
  | "otherPlanYear"
  | "monthDay"
  | "field";

/** One place that becomes another text when last year's report becomes this year's draft. */
export interface Change extends Place {
  /** Unique in its plan, and the same when the document was only edited elsewhere. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** What stands there afterwards. */
  readonly to: string;
  /** The words around the place, cut at the ends of its sentence and some distance away. */
  readonly sentence: string;
  /** UTF-16 offset of the excerpt in `sentence`. */
  readonly at: number;
  readonly defaultOn: boolean;
  readonly why: SureReason | DoubtReason;
}

/** One point of last year's plan, offered as the start of this year's work part. */
export interface PlanPoint {
  readonly id: string;
  /** The heading's words without number; "" for a point without heading. */
  readonly heading: string;
  /** The first sentence of its text. */
  readonly text: string;
  /** Where `text` stands. */
  readonly range: TextRange;
  readonly defaultOn: boolean;
}

/** Last year's plan and the place where its points go. */
export interface PlanOffer {
  /** The plan part's heading as it stands. */
  readonly heading: string;
  /** The heading of the work part: the points come behind it. Position in the snapshot. */
  readonly behind: number;
  readonly behindHeading: string;
  readonly points: readonly PlanPoint[];
}

/** Why there is nothing to roll over: no text, no year in it, none of the year asked for, this year's draft already. */
export type NothingToRoll = "empty" | "noYear" | "yearAbsent" | "already" | "sameYear";

/** Everything that a roll-over would change, before anything is changed. */
export interface RollOverPlan {
  readonly nothing: NothingToRoll | null;
  /** The year that the report is about; null when nothing tells it. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** In document order; no two overlap, but for a change of kind `plan`, which only puts words before the place. */
  readonly changes: readonly Change[];
  /** Absent when no plan part was recognised, or no work part before it. */
  readonly plan?: PlanOffer;
}

export interface RollOverOptions {
  /** Recognised when left out. */
  readonly fromYear?: number;
  /** The year after `fromYear` when left out. */
  readonly toYear?: number;
  /** What is remembered of places in plain text that were filled from the form. */
  readonly fields?: readonly FilledField[];
}

/** One place to write. */
export interface RolledEdit extends Place {
  readonly id: string;
  readonly text: string;
}

/** A roll-over worked out to the letter, ready to be written. */
export interface RolledOver {
  readonly edits: readonly RolledEdit[];
  /** New paragraphs behind `behind`, in order: the words behind the prompt that each begins with. */
  readonly points: readonly string[];
  /** Position in the snapshot; null when there are no points. */
  readonly behind: number | null;
  /** The document as it will be. */
  readonly after: DocumentSnapshot;
  /** Last year's numbers by the ids that the tallies have in `after`. */
  readonly lastYear: LastYearValues;
}
