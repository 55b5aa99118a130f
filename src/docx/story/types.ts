import type { HeaderVariant } from "../../snapshot/types";

/** A content control while and after it is read. */
export interface DraftControl {
  id: number | undefined;
  tag: string;
  title: string;
  /** UTF-16 offsets into the paragraph's text. */
  start: number;
  end: number;
  /** w:showingPlcHdr: the text in it is the placeholder. */
  showsPlaceholder: boolean;
  /** The building block that holds the placeholder text. */
  placeholderBlock: string | undefined;
  /** False for what is a control in the file only: a generated table of contents, a check box. */
  isField: boolean;
}

/** A paragraph before its style and its number are looked up. */
export interface DraftParagraph {
  text: string;
  styleId: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  readonly inTable: boolean;
  /** Holds w:sectPr. */
  endsSection: boolean;
  /** The paragraph's own mark is a deleted revision. */
  markDeleted: boolean;
  /** Outer ones first. */
  readonly controls: DraftControl[];
}

/** A reference to a header or footer part. */
export interface HeaderReference {
  readonly kind: "header" | "footer";
  readonly variant: HeaderVariant;
  readonly relationship: string;
}

/** What one XML part holds. */
export interface StoryDraft {
  readonly root: string;
  readonly paragraphs: readonly DraftParagraph[];
  /** The paragraphs of its text boxes, one after the other. */
  readonly textboxes: readonly DraftParagraph[];
  /** One list a section, in order. */
  readonly sections: readonly (readonly HeaderReference[])[];
  /** Deleted revisions were left out. */
  readonly hasDeletions: boolean;
}
