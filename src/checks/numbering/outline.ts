import type { DocumentSnapshot } from "../../snapshot/types";
import { beginsAgain } from "./begins-again";
import { isOpening } from "./between";
import type { LabelForm } from "./label";
import { LookAhead, NONE } from "./look-ahead";
import { numberedParagraphs } from "./numbered-paragraphs";
import type { NumberedParagraph } from "./numbered-paragraphs";
import { OpenLists } from "./open-lists";
import type { OpenList } from "./open-lists";
import { contestedSibling, hasLostBracket, isNamedBy, wronglyWrittenSibling } from "./odd-siblings";
import { HiddenPoints } from "./hidden-points";

/** Numbers that count on from each other under one heading. */
export interface SiblingGroup {
  /** The form that most of its members have, the first one's when equal. */
  readonly form: LabelForm;
  readonly items: readonly NumberedParagraph[];
  /** The numbered paragraph above the group, and the group that it belongs to; null at the top. */
  readonly parent: NumberedParagraph | null;
  readonly parentGroup: SiblingGroup | null;
  /** The last number of the group of this form that ended under the heading before; 0 when there is none. */
  readonly endedBefore: number;
  /** The group's form stands above its parent's in the order of forms: 一、 under 1. */
  readonly inverted: boolean;
  /** It stands behind words that introduce it, an article or a heading without a number, not directly below a numbered heading. */
  readonly introduced: boolean;
}

/** All groups of a document in the order of their first members. */
export interface Outline {
  readonly numbered: readonly NumberedParagraph[];
  readonly groups: readonly SiblingGroup[];
}

const outlines = new WeakMap<DocumentSnapshot, Outline>();

/**
 * Reads the numbers of a document into groups of siblings, from text and place alone; styles are not looked at.
 * The result is kept with the snapshot, which never changes, so that ten rules read it once.
 */
export function outlineOf(snapshot: DocumentSnapshot): Outline {
  const known = outlines.get(snapshot);
  if (known) return known;
  const numbered = numberedParagraphs(snapshot);
  const outline = { numbered, groups: new OutlineBuilder(snapshot, numbered).build() };
  outlines.set(snapshot, outline);
  return outline;
}

/** Puts one number after the other into an open list, or begins a list with it. */
class OutlineBuilder {
  private readonly lists = new OpenLists();
  private readonly ahead: LookAhead;
  private readonly hidden: HiddenPoints;
  /** Pairs of forms of which the higher has been seen below the lower. */
  private readonly invertedPairs = new Set<string>();

  constructor(snapshot: DocumentSnapshot, private readonly numbered: readonly NumberedParagraph[]) {
    this.ahead = new LookAhead(numbered);
    this.hidden = new HiddenPoints(snapshot);
  }

  build(): readonly SiblingGroup[] {
    this.numbered.forEach((item, position) => { this.place(item, position); });
    for (const group of this.lists.all) group.form = commonForm(group.items);
    return this.lists.all;
  }

  private place(item: NumberedParagraph, position: number): void {
    if (item.before === "part") this.lists.closeTo(0);
    if (item.before === "article") this.lists.beginArticle();
    const own = this.lists.ownOf(item.label);
    const odd = this.siblingInAnotherForm(item, position, own);
    if (odd >= 0) {
      this.lists.join(odd, item, position);
      return;
    }
    const list = this.lists.at(own);
    if (list === undefined) {
      this.beginBelow(item, position);
      return;
    }
    const isNew = item.label.value === 1 ? this.isNewList(item, position, list) : this.beginsChangedAbout(item, position);
    if (isNew) this.lists.beginBeside(own, item, position);
    else this.lists.join(own, item, position);
  }

  private siblingInAnotherForm(item: NumberedParagraph, position: number, own: number): number {
    const contested = contestedSibling(this.lists.stack, this.numbered, this.ahead, position, own);
    if (contested >= 0) return contested;
    const { value, form } = item.label;
    if (value < 2 || this.lists.at(own)?.last === value - 1) return NONE;
    const foreign = wronglyWrittenSibling(this.lists, this.ahead, item, position, own);
    // （二）抓队伍：1.选好人；\n2.用好人: the paragraph before counts in this form.
    if (foreign < 0 || this.hidden.before(item, null) === value - 1) return NONE;
    const list = this.lists.at(foreign);
    if (list && isNamedBy(item.label, list, this.ahead.nextValue(list.form, position))) list.form = form;
    return foreign;
  }

  private isNewList(item: NumberedParagraph, position: number, list: OpenList): boolean {
    const last = this.hidden.before(item, list.items.at(-1) ?? null);
    return beginsAgain({
      form: item.label.form,
      before: item.before,
      last,
      next: this.ahead.nextInList(item.label.form, position),
      isAlone: list.items.length === 1,
      isRowOfSections: list.apart * 2 >= list.items.length,
      isInline: last > list.last,
      isDrawn: item.typed === null,
    });
  }

  /** 有关要求：2.…1.…3.…: a list that is introduced, and whose first two numbers have changed places. */
  private beginsChangedAbout({ label: { form, value }, before }: NumberedParagraph, position: number): boolean {
    if (value !== 2 || !isOpening(before)) return false;
    const next = this.ahead.nextPosition(form, position);
    const second = this.numbered[next];
    return second?.label.value === 1 && !isOpening(second.before) && this.ahead.nextInList(form, next) === 3;
  }

  /** A new list stands below the innermost list of a higher form; lists of lower forms end, unless it stands inside one. */
  private beginBelow(item: NumberedParagraph, position: number): void {
    const depth = this.lists.depthFor(item.label.form);
    const around = this.listAround(item, position, depth);
    this.lists.begin(around === NONE ? depth : around + 1, item, position, around !== NONE);
  }

  /** The open list of a lower form inside which a higher form begins: 1. then 一、二、 then 2.; NONE for none. */
  private listAround({ label: { form, value } }: NumberedParagraph, position: number, depth: number): number {
    if (value !== 1 || form === "第一章" || form === "第一节") return NONE;
    for (let at = this.lists.stack.length - 1; at >= depth; at -= 1) {
      const list = this.lists.stack[at];
      if (list === undefined) continue;
      const pair = `${list.form}>${form}`;
      const goesOn = this.ahead.nextValue(list.form, position) === list.last + 1;
      if (goesOn) this.invertedPairs.add(pair);
      if (goesOn || this.invertedPairs.has(pair)) return at;
    }
    return NONE;
  }
}

function commonForm(items: readonly NumberedParagraph[]): LabelForm {
  const first = items[0]?.label.form;
  if (first !== undefined && items.every(({ label }) => label.form === first)) return first;
  const counts = new Map<LabelForm, number>();
  for (const { label } of items) counts.set(label.form, (counts.get(label.form) ?? 0) + 1);
  const isBetter = ([form, count]: [LabelForm, number], [best, most]: [LabelForm, number]): boolean =>
    count > most || (count === most && hasLostBracket(best, form));
  return [...counts].reduce((best, entry) => (isBetter(entry, best) ? entry : best))[0];
}
