import { isOpening } from "./between";
import { LABEL_RANK } from "./label";
import type { Label, LabelForm } from "./label";
import { NONE } from "./look-ahead";
import type { NumberedParagraph } from "./numbered-paragraphs";

/** A list that still takes members. */
export interface OpenList {
  form: LabelForm;
  readonly items: NumberedParagraph[];
  readonly parent: NumberedParagraph | null;
  readonly parentGroup: OpenList | null;
  readonly endedBefore: number;
  readonly inverted: boolean;
  readonly introduced: boolean;
  /** The number of its last member as it stands. */
  last: number;
  /** Position of its last member among all numbers. */
  lastPosition: number;
  /** How many members have text or other numbers between them and the member before. */
  apart: number;
}

/** The lists of a document, and those of them that are open, from the outermost to the innermost. */
export class OpenLists {
  readonly all: OpenList[] = [];
  readonly stack: OpenList[] = [];
  private readonly lastEnded = new Map<LabelForm, number>();
  /** How many lists stood open when the first article came: those belong above the articles, later ones inside one. */
  private articleDepth = NONE;

  at(index: number): OpenList | undefined {
    return index < 0 ? undefined : this.stack[index];
  }

  /** The number with which the last list of a form ended; 0 for none. */
  endOf(form: LabelForm): number {
    return this.lastEnded.get(form) ?? 0;
  }

  /** The innermost open list of a label's form, or one farther out that the label counts on where the innermost does not; NONE for none. */
  ownOf({ form, value }: Label): number {
    let innermost = NONE;
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const list = this.stack[at];
      if (list?.form !== form) continue;
      if (list.last === value - 1) return at;
      if (innermost === NONE) innermost = at;
      // A one counts on nowhere.
      if (value === 1) break;
    }
    return innermost;
  }

  /** Where a new list of a form belongs: directly below the innermost list of a higher form. */
  depthFor(form: LabelForm): number {
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const list = this.stack[at];
      if (list && LABEL_RANK[list.form] < LABEL_RANK[form]) return at + 1;
    }
    return 0;
  }

  join(at: number, item: NumberedParagraph, position: number): void {
    this.closeTo(at + 1);
    const list = this.stack[at];
    if (list === undefined) return;
    if (item.before !== "nothing" || position !== list.lastPosition + 1) list.apart += 1;
    list.items.push(item);
    list.last = item.label.value;
    list.lastPosition = position;
  }

  begin(depth: number, item: NumberedParagraph, position: number, inverted: boolean): void {
    this.closeTo(depth);
    const above = this.stack[depth - 1] ?? null;
    this.open(item, position, above?.items.at(-1) ?? null, above, inverted);
  }

  /**
   * Begins a list again beside one of its form. Behind words that introduce it, it may stand inside the last point of a list that
   * has text between its points; that list then goes on behind it, as does one that Word draws. Of two such lists only the outer one
   * is kept open.
   */
  beginBeside(at: number, item: NumberedParagraph, position: number): void {
    const list = this.stack[at];
    if (list === undefined) return;
    const hasText = list.apart * 2 >= list.items.length - 1;
    const mayGoOn = (item.before === "lead" && hasText) || (item.typed === null && list.items.at(-1)?.typed === null);
    const isInside = mayGoOn && this.stack[at - 1]?.form !== list.form;
    this.closeTo(isInside ? at + 1 : at);
    this.open(item, position, list.parent, list.parentGroup, list.inverted);
  }

  /** Ends the lists that stood inside the article before. */
  beginArticle(): void {
    if (this.articleDepth === NONE || this.articleDepth > this.stack.length) this.articleDepth = this.stack.length;
    this.closeTo(this.articleDepth);
  }

  closeTo(length: number): void {
    // Of two lists of one form the outer one ends last.
    for (let at = this.stack.length - 1; at >= length; at -= 1) {
      const list = this.stack[at];
      if (list) this.lastEnded.set(list.form, list.last);
    }
    this.stack.length = Math.min(length, this.stack.length);
  }

  private open(
    item: NumberedParagraph,
    position: number,
    parent: NumberedParagraph | null,
    parentGroup: OpenList | null,
    inverted: boolean,
  ): void {
    const { form, value } = item.label;
    const list: OpenList = {
      form,
      items: [item],
      parent,
      parentGroup,
      endedBefore: this.endOf(form),
      inverted,
      introduced: isOpening(item.before),
      last: value,
      lastPosition: position,
      apart: 0,
    };
    this.all.push(list);
    this.stack.push(list);
  }
}
