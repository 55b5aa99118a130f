import type { Critique, DrawnAnnotation } from "../types";
import { insertLines } from "./edit/edit-range";
import type { Engine } from "./engine";
import { invalidArgument, itemNotFound } from "./office-error";
import type { Story } from "./text/story";
import { textOf } from "./text/pieces";
import type { TextRange } from "./text/text-range";
import { makeRange, rangeText } from "./text/text-range";
import type { Element } from "./xml/dom";
import { within } from "./xml/dom";

export type AnnotationState = "Created" | "Accepted" | "Rejected";
export type Annotation = { readonly id: string; readonly range: TextRange; readonly critique: Critique; readonly excerpt: string; state: AnnotationState };

/**
 * Annotations live beside the document: they are in no file and no change of it. One goes when the text under it is no longer what
 * it was, or its paragraph is gone (belief).
 */
export class Annotations {
  private list: Annotation[] = [];
  private made = 0;

  constructor(private readonly engine: Engine) {}

  insert(story: Story, paragraph: Element, critiques: readonly Critique[]): string[] {
    const length = textOf(paragraph).length;
    for (const { start, length: long } of critiques) {
      if (!Number.isInteger(start) || !Number.isInteger(long) || start < 0 || long < 1 || start + long > length) {
        throw invalidArgument(`a critique from ${start} over ${long} characters in a paragraph of ${length}`);
      }
    }
    const inserted = critiques.map((critique): Annotation => {
      const range = makeRange(this.engine, story, paragraph, critique.start, paragraph, critique.start + critique.length);
      return { id: this.newId(), range, critique, excerpt: rangeText(this.engine, range), state: "Created" };
    });
    this.list.push(...inserted);
    const ids = inserted.map(({ id }) => id);
    if (ids.length > 0) this.engine.events.fire("AnnotationInserted", { ids });
    return ids;
  }

  /** Those of one paragraph, in the order of insertion. */
  of(paragraph: Element): readonly Annotation[] {
    return this.list.filter(({ range }) => range.start.paragraph === paragraph);
  }

  byId(id: string): Annotation {
    const found = this.list.find((one) => one.id === id);
    if (found === undefined) throw itemNotFound(`no annotation ${id}`);
    return found;
  }

  delete(id: string): void {
    const found = this.byId(id);
    this.take([found]);
  }

  /** What Word draws: accepted and rejected ones no more (belief). Paragraph numbers count the body's from 0. */
  drawn(): DrawnAnnotation[] {
    const paragraphs = this.engine.paragraphs(this.engine.body.root);
    return this.list.flatMap(({ id, range, critique, state }) => {
      if (state !== "Created") return [];
      const { colorScheme, popupOptions } = critique;
      const start = range.start.offset;
      const place = { story: range.story.name, paragraph: paragraphs.indexOf(range.start.paragraph), start, length: range.end.offset - start };
      return [{ id, ...place, text: rangeText(this.engine, range), color: colorScheme, popup: popupOptions ?? null }];
    });
  }

  /** Takes those away whose text was edited. */
  settle(): void {
    this.take(this.list.filter((one) => !this.stands(one)));
  }

  /** What the pop-up does to the text when a suggestion is chosen, as reported of Word: the suggestion stands instead of the range. */
  replace({ range }: Annotation, suggestion: string): void {
    if (!within(range.start.paragraph, range.story.root)) return;
    insertLines(this.engine, range.story, range.start.paragraph, range.start.offset, range.end.offset, suggestion, { like: "after" });
  }

  private stands({ range, excerpt }: Annotation): boolean {
    if (range.start.paragraph !== range.end.paragraph || !within(range.start.paragraph, range.story.root)) return false;
    return rangeText(this.engine, range) === excerpt;
  }

  private take(gone: readonly Annotation[]): void {
    if (gone.length === 0) return;
    this.list = this.list.filter((one) => !gone.includes(one));
    for (const { range } of gone) {
      this.engine.anchors.drop(range.start);
      this.engine.anchors.drop(range.end);
    }
    this.engine.events.fire("AnnotationRemoved", { ids: gone.map(({ id }) => id) });
  }

  private newId(): string {
    this.made += 1;
    return `{${this.made.toString(16).toUpperCase().padStart(8, "0")}-C0DE-4A2E-8C0F-000000000001}`;
  }
}
