import type { Element } from "./xml/dom";

/** Ids that paragraphs have as long as the document is open; a paragraph keeps its own whatever is written into it. */
export class ParagraphIds {
  private readonly byParagraph = new WeakMap<Element, string>();
  private made = 0;

  of(paragraph: Element): string {
    const known = this.byParagraph.get(paragraph);
    if (known !== undefined) return known;
    this.made += 1;
    const id = `${this.made.toString(16).padStart(8, "0")}-c0de-4a1d-8c0f-000000000001`;
    this.byParagraph.set(paragraph, id);
    return id;
  }
}
