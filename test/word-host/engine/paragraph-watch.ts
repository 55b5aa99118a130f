import type { Engine } from "./engine";
import type { Element } from "./xml/dom";
import { ancestor, isW, serializeNode } from "./xml/dom";

/**
 * Tells which paragraphs of the body came, went or changed since it was last asked. Formatting counts as a change (belief). It
 * works only while somebody has registered for such an event.
 */
export class ParagraphWatch {
  private before: readonly Element[] | null = null;
  /** What a paragraph looked like before the first write to it. */
  private readonly touched = new Map<Element, string>();

  constructor(private readonly engine: Engine) {}

  /** From now on changes count. */
  begin(): void {
    this.before ??= [...this.paragraphs()];
  }

  /** Must be called before something in or at `at` is written. */
  willWrite(at: Element): void {
    if (this.before === null) return;
    const paragraph = isW(at, "p") ? at : ancestor(at, "p");
    if (paragraph !== null && !this.touched.has(paragraph)) this.touched.set(paragraph, serializeNode(paragraph));
  }

  /** Fires the events for what has happened, one of each kind at the most. */
  settle(): void {
    if (this.before === null) return;
    const now = this.paragraphs();
    const is = new Set(now);
    const was = new Set(this.before);
    this.fire("ParagraphDeleted", this.before.filter((paragraph) => !is.has(paragraph)));
    this.fire("ParagraphAdded", now.filter((paragraph) => !was.has(paragraph)));
    const changed = [...this.touched].filter(([paragraph, xml]) => is.has(paragraph) && was.has(paragraph) && serializeNode(paragraph) !== xml);
    this.fire("ParagraphChanged", changed.map(([paragraph]) => paragraph));
    this.before = [...now];
    this.touched.clear();
  }

  private fire(name: "ParagraphAdded" | "ParagraphChanged" | "ParagraphDeleted", paragraphs: readonly Element[]): void {
    if (paragraphs.length === 0) return;
    this.engine.events.fire(name, { type: name, uniqueLocalIds: paragraphs.map((paragraph) => this.engine.paragraphIds.of(paragraph)), source: "Local" });
  }

  private paragraphs(): readonly Element[] {
    return this.engine.paragraphs(this.engine.body.root);
  }
}
