import type { Ignored } from "../checks/ignore/types";
import type { Level } from "../checks/types";
import type { ReportChoice } from "../skeletons/report-choice";
import type { DocumentSnapshot, Place, Story } from "../snapshot/types";
import type { FilledField, LastYearValues } from "../tallies/types";
import type { ChangedParagraphs, DocumentChange } from "./document-change";
import type { Critiques } from "./critique-types";
import type { RecordNews } from "./this-computer";

/** Why Word did not do what was asked; every Office error code maps to one of these. */
export type WordFailureKind = "busy" | "readOnly" | "protected" | "notSupported" | "gone" | "unknown";

/** The only error that leaves src/word. `code` is the Office code, for the log-free detail line of the pane. */
export class WordFailure extends Error {
  constructor(
    readonly kind: WordFailureKind,
    readonly code: string,
  ) {
    super(`${kind}: ${code}`);
    this.name = "WordFailure";
  }
}

/** A stretch of a marked place with the highlight it had before; `colour` null is no highlight, else "#RRGGBB". */
export interface ColourPiece {
  readonly length: number;
  readonly colour: string | null;
}

/** What must be remembered to take a mark away again, also by another pane on another machine. */
export interface MarkRecord {
  readonly id: string;
  readonly story: Story;
  readonly indexInStory: number;
  readonly start: number;
  readonly excerpt: string;
  readonly controlId?: number;
  /** The colour that was set, "#RRGGBB". */
  readonly colour: string;
  readonly before: readonly ColourPiece[];
  /** Up to sixteen characters on either side, to find the place again after edits. */
  readonly left: string;
  readonly right: string;
}

export interface MarkRequest extends Place {
  readonly id: string;
  readonly level: Level;
}

export interface MarkOutcome {
  readonly marked: readonly MarkRecord[];
  /** The text is no longer what the check saw. */
  readonly stale: readonly string[];
  /** The host cannot reach the place (a text box, a deleted revision in the way). */
  readonly unsupported: readonly string[];
}

export interface ClearOutcome {
  /** Ids whose earlier colours are back, verified by reading again. */
  readonly cleared: readonly string[];
  /** Marks whose text is gone from the document, and the mark with it. */
  readonly vanished: readonly string[];
  /** Marks that could not be found or did not take their old colour. */
  readonly left: readonly MarkRecord[];
}

export interface EditRequest extends Place {
  readonly id: string;
  readonly text: string;
}

/** One replaced stretch, in the coordinates of the paragraph as it was before the whole action; UTF-16, half-open. */
export interface RecordedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly controlId?: number;
}

/** Before-image of the edits in one paragraph. */
export interface ParagraphRecord {
  readonly story: Story;
  readonly indexInStory: number;
  readonly before: string;
  /** In the order in which they are written. */
  readonly edits: readonly RecordedEdit[];
}

/** Before-image of one action of the add-in, enough for 撤回上次. */
export type WriteRecord =
  | { readonly kind: "edits"; readonly paragraphs: readonly ParagraphRecord[] }
  | {
      readonly kind: "insertion";
      /** Texts of the inserted paragraphs. */
      readonly texts: readonly string[];
      /** The paragraph that held the cursor. */
      readonly anchor: {
        readonly text: string;
        /** Its text after the edits of the same action, where they changed it. */
        readonly edited?: string;
        readonly ooxml: string;
        readonly replaced: boolean;
        readonly wasLast: boolean;
      };
    }
  | {
      readonly kind: "whole";
      /** The body as it was, a flat package. */
      readonly ooxml: string;
      readonly texts: readonly string[];
    }
  /** Several writes of one action, in the order in which they were written; taken back together or not at all. */
  | { readonly kind: "steps"; readonly steps: readonly WriteRecord[] };

export interface EditOutcome {
  readonly applied: readonly string[];
  readonly stale: readonly string[];
  readonly unsupported: readonly string[];
}

/** Where a package goes: as whole paragraphs at the cursor, or instead of everything in the body. */
export type InsertTarget = "cursor" | "whole";

/** A flat OPC package together with the texts of its paragraphs, by which the insertion is found again. */
export interface InsertablePackage {
  readonly ooxml: string;
  readonly texts: readonly string[];
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly paragraphs: number }
  /** The cursor stands where whole paragraphs cannot go; nothing was changed. */
  | { readonly kind: "refused"; readonly reason: "table" | "header" | "control" | "note" };

/** Where the cursor stands, told in the snapshot's own paragraphs. Of a selection its end counts. */
export type CursorPlace =
  /** A paragraph of the body outside tables and outside controls that hold whole paragraphs. */
  | { readonly kind: "paragraph"; readonly paragraph: number }
  | { readonly kind: "refused"; readonly reason: "table" | "header" | "control" | "note" }
  /** The document is no longer what the snapshot says. */
  | { readonly kind: "changed" };

/** What is selected, told in the snapshot's own paragraphs. */
export type SelectionPlace =
  /** Paragraphs of the body, also in tables, by index; both included. */
  | { readonly kind: "paragraphs"; readonly first: number; readonly last: number }
  /** The selection is not in the body. */
  | { readonly kind: "refused" }
  /** The document is no longer what the snapshot says. */
  | { readonly kind: "changed" };

/** Whole paragraphs that go behind a paragraph, and what is written in the same action. */
export interface InsertBehindRequest {
  /**
   * Index in the snapshot, a body paragraph. An empty paragraph in which the cursor stands is replaced; one in a table stands
   * for its table, and the content goes behind that.
   */
  readonly paragraph: number;
  /** The content takes the paragraph's place also where it holds words; only while the cursor stands in it, else `stale`. */
  readonly isReplacing?: boolean;
  readonly content: InsertablePackage;
  /** Edits of other paragraphs, for example numbers that move on. All of them are written, or nothing is. */
  readonly edits: readonly EditRequest[];
  /** Inserted paragraphs, counted from 0, that join the automatic list of a paragraph of the snapshot at its level. */
  readonly listFrom?: { readonly paragraph: number; readonly inserted: readonly number[] };
  /** The cursor goes to the end of what was inserted, so that the next insertion comes behind it. */
  readonly isSelected?: boolean;
}

export type InsertBehindOutcome =
  | InsertOutcome
  /** The document is no longer what the snapshot says; nothing was changed. */
  | { readonly kind: "stale" }
  /** Word does not find the places of the edits, or the list, where they should be; nothing was changed. */
  | { readonly kind: "unsupported" };

export type RewriteOutcome =
  | { readonly kind: "rewritten" }
  /** The rewriting function left the document as it is. */
  | { readonly kind: "declined" }
  /** The document is no longer what the snapshot says; nothing was changed. */
  | { readonly kind: "stale" };

export type RestoreOutcome =
  | { readonly kind: "restored" }
  /** The text was edited since; nothing was changed. */
  | { readonly kind: "edited" };

/** Called with the before-image after it is known and before anything is written; its failure stops the write. */
export type BeforeWrite<T> = (record: T) => Promise<void>;

export interface Capabilities {
  /** The set the host declares, for the bug report: "1.3". */
  readonly wordApi: string;
  /** False below WordApi 1.3: nothing works, and the pane says so. */
  readonly supported: boolean;
  readonly newDocument: boolean;
  /** Whether footnotes and endnotes are read. */
  readonly notes?: boolean;
  /** Whether findings can be drawn beside the text. */
  readonly drawing?: boolean;
  /** Whether Word tells of changes of the document; where not, `onDocumentChange` never calls. */
  readonly changeEvents: boolean;
}

/** A write that can be taken back: what it was, and the record that does it. */
export interface PastWrite {
  /** The action by the pane's name for it, and when it began, in milliseconds since 1970. */
  readonly what: { readonly verb: string; readonly at: number };
  readonly record: NonNullable<DocumentRecord["lastWrite"]>;
}

/** What is kept in the document, in one custom XML part of our own namespace. */
export interface DocumentRecord {
  readonly version: 1;
  readonly marks: readonly MarkRecord[];
  /** What was typed into the form and not yet written, by tally id. */
  readonly typed: Readonly<Record<string, string>>;
  /** With what was kept of last year before it, where the write replaced that too. */
  readonly lastWrite: (WriteRecord & { readonly lastYear?: LastYearValues }) | null;
  /** What the last write was. */
  readonly lastWhat?: PastWrite["what"];
  /** The writes before the last one, the newest first. */
  readonly earlier?: readonly PastWrite[];
  /** Places in plain text that were filled from the form and stay fields until 转为普通文字. */
  readonly fields?: readonly FilledField[];
  /** Tallies that the writer called the same fact: another one's id by their own. */
  readonly same?: Readonly<Record<string, string>>;
  /** Ids of tallies whose places the writer called different facts. */
  readonly apart?: readonly string[];
  /** Findings that the writer set aside in this document. */
  readonly ignored?: readonly Ignored[];
  /** What the writer took from last year's report. */
  readonly lastYear?: LastYearValues;
  /** What was chosen for the report that was inserted here. */
  readonly report?: ReportChoice;
}

/**
 * The verbs by which the pane reaches the open document. One implementation talks to Office; tests script another.
 * Every verb rejects only with WordFailure. A verb that is given a snapshot refuses places whose text has changed since.
 */
export interface WordHost {
  readonly capabilities: Capabilities;
  /** Reads the whole document: one round trip for one section without revisions, two at most. */
  readSnapshot(): Promise<DocumentSnapshot>;
  /**
   * Reads again only these paragraphs, where the others are as they were: the answer holds the others as the same objects, save that
   * their numbers move on, and is the same snapshot when nothing is different. null: that cannot be told, all must be read. Without
   * ids only whether the body's text is the same, on every host. One round trip, two where a field's place must be asked for.
   */
  readChanged(snapshot: DocumentSnapshot, changed: ChangedParagraphs): Promise<DocumentSnapshot | null>;
  /** The whole document as a flat package, to be looked through and not to be written back. One round trip. */
  readOoxml(): Promise<string>;
  /** Highlights places in the colour of their level. Two round trips, three when a place has mixed highlights. */
  mark(snapshot: DocumentSnapshot, requests: readonly MarkRequest[], beforeWrite: BeforeWrite<readonly MarkRecord[]>): Promise<MarkOutcome>;
  /** Drawing beside the text instead of highlighting; absent or null where the host cannot, or a page does not stay to hear the pop-up. */
  readonly critiques?: Critiques | null;
  /** Puts earlier colours back and reads them again. */
  clearMarks(snapshot: DocumentSnapshot, records: readonly MarkRecord[]): Promise<ClearOutcome>;
  /** Selects a place in the document and scrolls to it; false when the text there has changed. */
  select(snapshot: DocumentSnapshot, place: Place): Promise<boolean>;
  /**
   * Selects the place after or before the selection, in document order and round; the answer is its index, or null when none of
   * them can be found. Three round trips.
   */
  selectNear(snapshot: DocumentSnapshot, places: readonly Place[], direction: "next" | "previous"): Promise<number | null>;
  /** Replaces texts in place, keeping the formatting of the run; all places in one action. */
  applyEdits(snapshot: DocumentSnapshot, edits: readonly EditRequest[], beforeWrite: BeforeWrite<WriteRecord>): Promise<EditOutcome>;
  /** Takes the frames of content controls away and leaves their text and its format; unknown ids are left out. Two round trips. */
  removeControls(ids: readonly number[]): Promise<{ readonly removed: readonly number[] }>;
  /** Inserts a flat OPC package. Two round trips. */
  insertPackage(content: InsertablePackage, target: InsertTarget, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertOutcome>;
  /** Which paragraph of the snapshot holds the cursor. One round trip. */
  readCursor(snapshot: DocumentSnapshot): Promise<CursorPlace>;
  /** Which paragraphs of the snapshot the selection touches; without one, that of the cursor. One round trip. */
  readSelection(snapshot: DocumentSnapshot): Promise<SelectionPlace>;
  /** Inserts whole paragraphs behind one of the snapshot's, edits others and joins lists, in one action. Two round trips. */
  insertBehind(snapshot: DocumentSnapshot, request: InsertBehindRequest, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertBehindOutcome>;
  /** Calls the listener whenever the cursor or the selection moves, often in quick succession, until the answer is called. */
  onSelectionChange(listener: () => void): () => void;
  /** Calls the listener for each change that Word tells of, also those that the pane makes, until the answer is called. */
  onDocumentChange(listener: (change: DocumentChange) => void): () => void;
  /**
   * Puts the whole body back rewritten, its text unchanged, page set-up included. Two round trips.
   * @param rewrite gets a flat package and gives the new one, or null to leave the document as it is
   */
  rewriteBody(snapshot: DocumentSnapshot, rewrite: (ooxml: string) => string | null, beforeWrite: BeforeWrite<WriteRecord>): Promise<RewriteOutcome>;
  /** Opens a new window with the .docx. */
  openNewDocument(docx: Uint8Array): Promise<void>;
  /** Undoes one action of the add-in. */
  restore(snapshot: DocumentSnapshot, record: WriteRecord): Promise<RestoreOutcome>;
  /** What the document keeps for us; null when it keeps nothing. */
  loadRecord(): Promise<DocumentRecord | null>;
  saveRecord(record: DocumentRecord): Promise<void>;
  /** What must be said of the record that was loaded last; null when there is nothing. Only the first answer tells. */
  recordNews?(): RecordNews | null;
  /**
   * Whether another page (the pane, a ribbon command) has written what the document keeps since this host loaded or saved it
   * last; null when not. `known` is what this host knew. Only the first answer tells: afterwards this host knows.
   */
  changedRecord(): Promise<{ readonly known: DocumentRecord | null; readonly now: DocumentRecord | null } | null>;
}
