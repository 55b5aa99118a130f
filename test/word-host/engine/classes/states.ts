import type { Element } from "../xml/dom";
import type { Story } from "../text/story";

/** A paragraph of a story. */
export type ParagraphState = { readonly story: Story; readonly paragraph: Element };

/** A body: a whole story, one table cell (`within`), or the paragraphs of one section. */
export type BodyState = { readonly story: Story; readonly within: Element | null; readonly section: number | null };

/** A content control, by its w:sdt. */
export type ControlState = { readonly story: Story; readonly sdt: Element };
