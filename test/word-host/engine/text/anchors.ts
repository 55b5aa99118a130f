import type { Element } from "../xml/dom";

/**
 * A position between two characters of a paragraph, which every edit moves along. `offset` is UTF-16 in the paragraph's
 * text; `afterMark` stands behind the paragraph mark. `side` decides what an insertion at this very position does:
 * a "start" moves behind it, an "end" stays.
 */
export type Anchor = { paragraph: Element; offset: number; afterMark: boolean; readonly side: "start" | "end" };

/** All live positions, by paragraph. Splitting runs changes no position: only edits of text and of paragraphs do. */
export class Anchors {
  private readonly byParagraph = new Map<Element, Set<Anchor>>();

  make(paragraph: Element, offset: number, side: "start" | "end", afterMark = false): Anchor {
    const anchor: Anchor = { paragraph, offset, afterMark, side };
    this.of(paragraph).add(anchor);
    return anchor;
  }

  drop(anchor: Anchor): void {
    this.byParagraph.get(anchor.paragraph)?.delete(anchor);
  }

  /** Puts an anchor somewhere else. */
  move(anchor: Anchor, paragraph: Element, offset: number, afterMark = false): void {
    this.drop(anchor);
    anchor.paragraph = paragraph;
    anchor.offset = offset;
    anchor.afterMark = afterMark;
    this.of(paragraph).add(anchor);
  }

  /** Text from `start` to `end` was replaced by `length` characters. */
  edited(paragraph: Element, start: number, end: number, length: number): void {
    for (const anchor of this.byParagraph.get(paragraph) ?? []) {
      if (start === end && anchor.offset === start) {
        if (anchor.side === "start") anchor.offset += length;
      } else if (anchor.offset >= end) anchor.offset += length - (end - start);
      else if (anchor.offset > start) anchor.offset = anchor.side === "start" ? start : start + length;
    }
  }

  /** The paragraph was cut at `offset`; what follows is now `tail`. */
  split(paragraph: Element, offset: number, tail: Element): void {
    for (const anchor of [...(this.byParagraph.get(paragraph) ?? [])]) {
      const goes = anchor.afterMark || anchor.offset > offset || (anchor.offset === offset && anchor.side === "start");
      if (goes) this.move(anchor, tail, Math.max(0, anchor.offset - offset), anchor.afterMark);
    }
  }

  /** `gone` was joined behind `paragraph`, whose text had `length` characters. */
  joined(paragraph: Element, length: number, gone: Element): void {
    for (const anchor of this.byParagraph.get(paragraph) ?? []) anchor.afterMark = false;
    for (const anchor of [...(this.byParagraph.get(gone) ?? [])]) {
      this.move(anchor, paragraph, anchor.offset + length, anchor.afterMark);
    }
    this.byParagraph.delete(gone);
  }

  /** `gone` was taken out; its anchors go to a neighbour, or stay dead when there is none. */
  removed(gone: Element, to: Element | null, offset: number): void {
    for (const anchor of [...(this.byParagraph.get(gone) ?? [])]) {
      if (to !== null) this.move(anchor, to, offset);
    }
    this.byParagraph.delete(gone);
  }

  private of(paragraph: Element): Set<Anchor> {
    let set = this.byParagraph.get(paragraph);
    if (set === undefined) {
      set = new Set();
      this.byParagraph.set(paragraph, set);
    }
    return set;
  }
}
