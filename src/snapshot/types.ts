/** Which part of the document a paragraph stands in. */
export type StoryKind = "body" | "header" | "footer" | "footnote" | "textbox";

/** Which header or footer of a section, in the words of the Word API. */
export type HeaderVariant = "Primary" | "FirstPage" | "EvenPages";

export interface Story {
  readonly kind: StoryKind;
  /** Section number from 0; headers and footers only. */
  readonly section?: number;
  /** Headers and footers only. */
  readonly variant?: HeaderVariant;
}

/** A content control inside one paragraph; start and end are UTF-16 offsets into the paragraph's text, half-open. */
export interface ControlSpan {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** What the control shows while nothing is filled in; "" when the host names none. */
  readonly placeholder: string;
}

export interface Paragraph {
  /** Position in the document over all stories: body first, then headers and footers section by section. */
  readonly index: number;
  readonly story: Story;
  /** Position inside its own story, from 0. */
  readonly indexInStory: number;
  /** The text as the reader sees it: no deleted revisions, no number that Word draws. */
  readonly text: string;
  /** The text as the host's own search sees it, when that differs (deleted revisions still in it). */
  readonly hostText?: string;
  /** The number that Word draws before the paragraph, for example "（三）". */
  readonly listLabel?: string;
  readonly inTable: boolean;
  readonly style: string;
  readonly controls: readonly ControlSpan[];
}

/**
 * What the reader of a snapshot must be told about how it was read.
 * `revisions-read-as-text`: the host cannot leave deleted revisions out, and the document has some.
 * `revisions-left-out`: the document has deleted revisions; the snapshot is without them.
 * `notes-unread`: the host should give footnotes and endnotes and did not; the snapshot is without them.
 */
export type SnapshotNotice = "revisions-read-as-text" | "revisions-left-out" | "notes-unread";

/** The frozen picture of a document at one moment. */
export interface DocumentSnapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly notices: readonly SnapshotNotice[];
}

/** A place in a snapshot: UTF-16 offsets into one paragraph's text, half-open. */
export interface TextRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A place together with the text that stood there when it was read; every write compares the two first. */
export interface Place {
  readonly range: TextRange;
  readonly excerpt: string;
  /** Set when the place is a content control: the control is then found by its id, not by its text. */
  readonly controlId?: number;
}
