/** The levels of headings of GB/T 9704-2012, 7.3.3. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** What a layout gives a format to. `attachmentMark` is 附件1 at the head of an attachment's own pages. */
export type FormattedRole =
  | "title"
  | "subtitle"
  | "recipient"
  | `heading${HeadingLevel}`
  | `runIn${HeadingLevel}`
  | "body"
  | "attachment"
  | "attachmentMark"
  | "attachmentTitle"
  | "signature"
  | "date"
  | "blank";

/** What a layout leaves as it is. */
export type KeptRole = "table" | "contents" | "picture" | "caption" | "code";

export type LayoutRole = FormattedRole | KeptRole;

/** What a paragraph of the body is taken for. */
export interface PlacedRole {
  /** Index of the paragraph in the snapshot. */
  readonly paragraph: number;
  readonly role: LayoutRole;
  /** Run-in headings: where the heading ends, its 。 included; UTF-16 offset into the paragraph's text. */
  readonly leadEnd?: number;
}

/** Where the page number stands: — 1 — at the outer edge (GB/T 9704-2012, 7.5), in the middle, or nowhere. */
export type PageNumberForm = "outside" | "centre" | "none";

/** Fonts for Chinese characters, by what they are for. */
export type LayoutFonts = Readonly<Record<"title" | "subtitle" | `heading${HeadingLevel}` | "body", string>>;

/** What an office may choose of its layout. */
export interface LayoutSettings {
  /** Exact distance of lines, in points. */
  readonly lineSpacing: number;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly fonts: LayoutFonts;
  /** Font of digits and Latin letters. */
  readonly latinFont: string;
  readonly bold: { readonly heading2: boolean; readonly heading3: boolean };
  readonly pageNumbers: PageNumberForm;
  /** Characters are squeezed so that 28 fill a line (5.2.3). */
  readonly fitLine: boolean;
  /** A title that needs two lines is narrowed so that it breaks between words, the longer line above (7.3.1). */
  readonly shapeTitle: boolean;
}

/** What a layout did. */
export interface LayoutReport {
  /** How many paragraphs of each role; roles that do not occur are left out. */
  readonly roles: Readonly<Partial<Record<LayoutRole, number>>>;
  /** The fonts that were set, each once. */
  readonly fonts: readonly string[];
  /** What was not touched: tables, pictures (paragraphs that hold nothing else), text boxes, notes. */
  readonly kept: { readonly tables: number; readonly pictures: number; readonly textBoxes: number; readonly notes: number };
  /** Paragraphs whose number Word draws; their numbers stay automatic. */
  readonly automaticNumbers: number;
  /** Pages lying on their side keep their paper and margins. */
  readonly landscapeSections: number;
  /** Footers that hold words of the writer were left alone, and with them the page numbers. */
  readonly footersKept: boolean;
}

/** Why a document is not laid out. `unreadable`: its markup is not as Word writes it; `different`: the text would have changed. */
export type LayoutRefusalReason = "revisions" | "protected" | "empty" | "unreadable" | "different";
