import type { Skeleton } from "../../skeletons/types";
import type { FilledField, Sameness } from "../../tallies/types";

/** What the writer says of the report that becomes a skeleton. */
export interface ReportFacts {
  /** The reporting unit as it stands in the text; "" when it is not known. */
  readonly unit: string;
  /** The party organisation by its full name; "" or absent when it is not known. */
  readonly party?: string;
  /** Superior organs as they stand in the text; "" when they are not known. */
  readonly superiors?: string;
  /** The year that the report is about. */
  readonly year: number;
  /** The skeleton's name in the list. */
  readonly name: string;
  /** Places in plain text that were filled from the form (`fieldsOf`). */
  readonly fields?: readonly FilledField[];
  /** What the writer said of numbers that are called alike. */
  readonly sameness?: Sameness;
}

/**
 * What could not come along as it was, each with how often.
 * `tables` `pageText` (headers, footers) `notes` (footnotes, text boxes) `contents`: left out.
 * `noTitle`: the document has none, the name stands for it. `marks`: end marks of headings made usual.
 * `apart`: a heading of level 1 with text behind it stands alone now. `renumbered`: numbers written anew, in order and in one
 * form a level. `lists`: numbered paragraphs that are no headings stay text. `headings`: headings with numbers or the unit's
 * name in them, which stay as they are. `signs`: curly brackets and | in the text changed to ones of Chinese text.
 */
export type ReportNoteId =
  | "tables" | "pageText" | "notes" | "contents" | "noTitle" | "marks" | "apart" | "renumbered" | "lists" | "headings" | "signs";

export interface ReportNote {
  readonly id: ReportNoteId;
  readonly count: number;
}

/** What became what. */
export interface ReportCounts {
  readonly headings: number;
  /** Tallies, each fact once, and the places in which they stand. */
  readonly tallies: number;
  readonly places: number;
  readonly prompts: number;
  /** How often each field stands in the skeleton. */
  readonly fields: Readonly<Record<"unit" | "party" | "superiors" | "partySuperiors" | "year" | "nextYear", number>>;
}

export type SkeletonOfReport =
  | { readonly kind: "made"; readonly skeleton: Skeleton; readonly counts: ReportCounts; readonly notes: readonly ReportNote[] }
  /** There is no text in the body. */
  | { readonly kind: "nothing" };

/** Gathers notes while a report is taken apart. */
export class NoteTaker {
  private readonly counts = new Map<ReportNoteId, number>();

  add(id: ReportNoteId, count = 1): void {
    if (count > 0) this.counts.set(id, (this.counts.get(id) ?? 0) + count);
  }

  notes(): readonly ReportNote[] {
    return [...this.counts].map(([id, count]) => ({ id, count }));
  }
}
