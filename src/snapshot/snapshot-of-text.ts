import type { DocumentSnapshot, Paragraph } from "./types";

/**
 * A snapshot of plain text, one body paragraph a line.
 * @param text lines separated by "\n" (or "\r\n"); an empty line is an empty paragraph
 * @returns a snapshot without controls, list labels or notices
 */
export function snapshotOfText(text: string): DocumentSnapshot {
  return snapshotOfParagraphs(text.split(/\r?\n/).map((line) => ({ text: line })));
}

/** What a caller may say of a paragraph; everything else gets the value of plain body text. */
export type ParagraphDraft = Partial<Omit<Paragraph, "index">> & { readonly text: string };

/**
 * A snapshot of paragraphs given in document order.
 * @param drafts the paragraphs; `index` is their position, `indexInStory` defaults to it
 */
export function snapshotOfParagraphs(drafts: readonly ParagraphDraft[]): DocumentSnapshot {
  const paragraphs = drafts.map(
    (draft, index): Paragraph => ({
      index,
      story: { kind: "body" },
      indexInStory: index,
      inTable: false,
      style: "",
      controls: [],
      ...draft,
    }),
  );
  return { paragraphs, notices: [] };
}
