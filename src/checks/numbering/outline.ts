import type { DocumentSnapshot } from "../../snapshot/types";
import { LABEL_RANK } from "./label";
import type { Label, LabelForm } from "./label";
import { numberedParagraphs } from "./numbered-paragraphs";
import type { NumberedParagraph } from "./numbered-paragraphs";

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
}

/** All groups of a document in the order of their first members. */
export interface Outline {
  readonly numbered: readonly NumberedParagraph[];
  readonly groups: readonly SiblingGroup[];
}

interface OpenGroup {
  form: LabelForm;
  readonly items: NumberedParagraph[];
  readonly parent: NumberedParagraph | null;
  readonly parentGroup: OpenGroup | null;
  readonly endedBefore: number;
  readonly inverted: boolean;
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
  const outline = { numbered, groups: new OutlineBuilder(numbered).build() };
  outlines.set(snapshot, outline);
  return outline;
}

class OutlineBuilder {
  private readonly groups: OpenGroup[] = [];
  /** Open groups from the outermost to the innermost. */
  private readonly stack: OpenGroup[] = [];
  /** Position of the next number of each form behind each position: a look ahead without a search. */
  private readonly nextOfForm: Readonly<Int32Array>;
  private readonly lastEnded = new Map<LabelForm, number>();
  private readonly invertedPairs = new Set<string>();

  constructor(private readonly numbered: readonly NumberedParagraph[]) {
    this.nextOfForm = positionsAhead(numbered);
  }

  build(): readonly SiblingGroup[] {
    this.numbered.forEach((item, position) => { this.place(item, position); });
    for (const group of this.groups) group.form = commonForm(group.items);
    return this.groups;
  }

  private place(item: NumberedParagraph, position: number): void {
    if (item.before === "part") this.closeTo(0);
    const own = this.lastOpenOf(item.label.form);
    const contested = this.contestedSibling(item, position, own);
    if (contested >= 0) { this.join(contested, item); return; }
    const foreign = this.wronglyWrittenSibling(item, position, own);
    if (foreign >= 0) {
      this.join(foreign, item);
      this.nameByHigherForm(foreign, item.label, position);
      return;
    }
    if (own >= 0) {
      const group = this.stack[own];
      if (group && opensNewList(item, group, this.nextValue(item.label.form, position))) { this.open(own, item, false); return; }
      this.join(own, item); return;
    }
    const inner = this.stack.findIndex((group) => LABEL_RANK[group.form] > LABEL_RANK[item.label.form]);
    if (inner < 0) { this.open(this.stack.length, item, false); return; }
    const deepest = this.stack.length - 1;
    const isInverted = this.isInverted(item, position, deepest);
    this.open(isInverted ? deepest + 1 : inner, item, isInverted);
  }

  /** The innermost open group of a form; NONE when there is none. */
  private lastOpenOf(form: LabelForm): number {
    for (let at = this.stack.length - 1; at >= 0; at -= 1) if (this.stack[at]?.form === form) return at;
    return NONE;
  }

  /** 一、 2. 三、: a number that counts on in another group although its form is a different one. */
  private wronglyWrittenSibling(item: NumberedParagraph, position: number, own: number): number {
    const { form, value } = item.label;
    if (value < 2 || (own >= 0 && lastValue(this.stack[own]) === value - 1)) return -1;
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const group = this.stack[at];
      if (!group || group.form === form || lastValue(group) !== value - 1) continue;
      if (this.nextValue(group.form, position) === value + 1) return at;
      if (own < 0 && this.lastEnded.get(form) !== value - 1 && this.isOddOneOut(item, position, group)) return at;
    }
    return -1;
  }

  /**
   * A number that counts on in its own group and in another one as well belongs to the other when its own group then
   * repeats it, 一、（一）二、（三）二、, or begins anew directly below it, 二、（一）（二）（三）（一）（二）.
   */
  private contestedSibling({ label: { form, value } }: NumberedParagraph, position: number, own: number): number {
    if (value < 2 || own < 0 || lastValue(this.stack[own]) !== value - 1) return NONE;
    const ownNext = this.nextPosition(form, position);
    const repeated = this.numbered[ownNext]?.label.value === value;
    const following = this.numbered[position + 1];
    const begunAnew =
      ownNext === position + 1 && following?.label.value === 1 && following.before === "nothing" && this.nextValue(form, ownNext) === 2;
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const group = this.stack[at];
      if (!group || at === own || lastValue(group) !== value - 1) continue;
      if (at < own) {
        if (begunAnew) return at;
        continue;
      }
      const next = this.nextPosition(group.form, position);
      const goesOn = next < ownNext && this.numbered[next]?.label.value === value + 1;
      const endedHere = (next === NONE || next > ownNext) && this.hasChildren(ownNext);
      if (repeated && (goesOn || endedHere)) return at;
    }
    return NONE;
  }

  /** （1）（二）（三）: the first member is written differently. （一）（二）（3）: the last one is. */
  private isOddOneOut({ label }: NumberedParagraph, position: number, group: OpenGroup): boolean {
    const ownNext = this.nextValue(label.form, position);
    if (group.items.length === 1) return ownNext === label.value + 1 && LABEL_RANK[label.form] < LABEL_RANK[group.form];
    const groupNext = this.nextValue(group.form, position);
    return ownNext !== label.value + 1 && (groupNext === undefined || groupNext === 1);
  }

  /** 1. then 一、二、 then 2.: the higher form stands under the lower one. */
  private isInverted(item: NumberedParagraph, position: number, deepest: number): boolean {
    const above = this.stack[deepest];
    if (!above || item.label.value !== 1) return false;
    const pair = `${above.form}>${item.label.form}`;
    const goesOn = this.nextValue(above.form, position) === lastValue(above) + 1;
    if (goesOn) this.invertedPairs.add(pair);
    return goesOn || this.invertedPairs.has(pair);
  }

  private nextValue(form: LabelForm, position: number): number | undefined {
    return this.numbered[this.nextPosition(form, position)]?.label.value;
  }

  private nextPosition(form: LabelForm, position: number): number {
    return this.nextOfForm[position * FORMS + LABEL_RANK[form]] ?? NONE;
  }

  private hasChildren(position: number): boolean {
    const form = this.numbered[position]?.label.form;
    const below = this.numbered[position + 1]?.label;
    return form !== undefined && below !== undefined && below.value === 1 && LABEL_RANK[below.form] > LABEL_RANK[form];
  }

  private join(at: number, item: NumberedParagraph): void {
    this.closeTo(at + 1);
    this.stack[at]?.items.push(item);
  }

  /** （1）（二）: from the second on the group is known by the form that most of it has; in 1.（二）3. that is 1. */
  private nameByHigherForm(at: number, { form, value }: Label, position: number): void {
    const group = this.stack[at];
    if (group?.items.length !== 2 || LABEL_RANK[form] >= LABEL_RANK[group.form]) return;
    if (this.nextValue(group.form, position) !== value + 1) group.form = form;
  }

  private open(at: number, item: NumberedParagraph, inverted: boolean): void {
    this.closeTo(at);
    const parentGroup = this.stack[at - 1] ?? null;
    const group: OpenGroup = {
      form: item.label.form,
      items: [item],
      parent: parentGroup?.items.at(-1) ?? null,
      parentGroup,
      endedBefore: this.lastEnded.get(item.label.form) ?? 0,
      inverted,
    };
    this.groups.push(group);
    this.stack.push(group);
  }

  private closeTo(length: number): void {
    for (let at = length; at < this.stack.length; at += 1) {
      const group = this.stack[at];
      if (group) this.lastEnded.set(group.form, lastValue(group));
    }
    this.stack.length = Math.min(length, this.stack.length);
  }
}

function lastValue(group: OpenGroup | undefined): number {
  return group?.items.at(-1)?.label.value ?? 0;
}

/**
 * True when a one begins a new list rather than repeating a number: behind words that open a list or a part, or, for the
 * forms that lists are made of, behind any plain text, when the list before had got beyond one.
 */
function opensNewList(item: NumberedParagraph, group: OpenGroup, next: number | undefined): boolean {
  if (item.label.value !== 1 || lastValue(group) < 2) return false;
  if (next === lastValue(group) + 2) return false;
  if (item.before === "opening") return true;
  return item.before === "text" && LABEL_RANK[item.label.form] >= LABEL_RANK["1."];
}

// Ranks run from 1 to 8; a row of nine has a place for each.
const FORMS = 9;
const NONE = -1;

/** A row for each position, with the next position of each form behind it at the form's rank. */
function positionsAhead(numbered: readonly NumberedParagraph[]): Int32Array {
  const ahead = new Int32Array(numbered.length * FORMS);
  const later = new Int32Array(FORMS).fill(NONE);
  for (let at = numbered.length - 1; at >= 0; at -= 1) {
    // Copied one by one: a call for nine numbers takes longer than the numbers.
    for (let form = 0; form < FORMS; form += 1) ahead[at * FORMS + form] = later[form] ?? NONE;
    const item = numbered[at];
    if (item) later[LABEL_RANK[item.label.form]] = at;
  }
  return ahead;
}

function commonForm(items: readonly NumberedParagraph[]): LabelForm {
  const first = items[0]?.label.form;
  if (first !== undefined && items.every(({ label }) => label.form === first)) return first;
  const counts = new Map<LabelForm, number>();
  for (const { label } of items) counts.set(label.form, (counts.get(label.form) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
