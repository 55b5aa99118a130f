import type { LabelForm } from "../checks/numbering/label";
import type { SeriesFamily } from "../checks/numbering/series-items";
import type { Place } from "../snapshot/types";

/** How a heading stands: a paragraph of its own, or before its text in the same paragraph. */
export type HeadingShape = "standalone" | "runIn";

/** How the numbers of one row of headings are written, with the marks and blanks around them. */
export type NumberStyle =
  | { readonly kind: "label"; readonly form: LabelForm; readonly open: string; readonly close: string; readonly mark: string; readonly gap: string }
  /** 一是, 第一，: counting words before headings. */
  | { readonly kind: "series"; readonly family: SeriesFamily; readonly mark: string };

/** How headings of one row look; no style where they bear no number. */
export interface HeadingLook {
  /** Says the font. */
  readonly level: 1 | 2 | 3;
  readonly shape: HeadingShape;
  readonly style: NumberStyle | null;
}

/** One number that moves on: `excerpt` becomes `text`. */
export interface Renumbering extends Place {
  readonly text: string;
  /** The heading that bears the number, for the list in the pane. */
  readonly heading: string;
}

/** What the new section stands behind or under, for the writer. */
export interface Neighbour {
  /** `after` a heading's whole section, `under` a heading as its first, `before` the first heading of the text, `cursor` in a text without headings. */
  readonly relation: "after" | "under" | "before" | "cursor";
  /** The heading with its number as the reader sees it; "" where there is none. */
  readonly heading: string;
}

/** Where a new section would go and how it would be written. */
export interface SectionPlace {
  readonly look: HeadingLook;
  /** The number as it is to be typed, with its mark: （三）; "" where it is automatic or there is none. */
  readonly number: string;
  /** The number as the reader will see it, also an automatic one; "" for none. */
  readonly shownNumber: string;
  /** The paragraph whose automatic list and level the heading takes; null where the number is typed or there is none. */
  readonly listFrom: number | null;
  /** The paragraph behind which it goes; an empty one at the cursor is replaced. */
  readonly behind: number;
  /** The paragraph at the cursor holds nothing but a number that waits for its heading, and makes room for the section. */
  readonly isReplacing: boolean;
  readonly neighbour: Neighbour;
  /** Paragraphs with text that would come to stand in the new section, because it goes into the middle of another; 0 at the end of one. */
  readonly takesOver: number;
  /** How sub-headings of the new section are written. */
  readonly parts: HeadingLook;
  /** The numbers behind it that move on; none where they are automatic or a gap takes the new one up. */
  readonly renumberings: readonly Renumbering[];
}
