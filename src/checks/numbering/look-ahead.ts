import { LABEL_RANK } from "./label";
import type { LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";

/** No position. */
export const NONE = -1;

// Ranks run from 1 to 8; a row of nine has a place for each.
const FORMS = 9;

/** The numbers of a document with a look ahead that needs no search: where does a form come next? */
export class LookAhead {
  /** A row for each position, with the next position of each form behind it at the form's rank. */
  private readonly ahead: Readonly<Int32Array>;

  constructor(private readonly numbered: readonly NumberedParagraph[]) {
    this.ahead = positionsAhead(numbered);
  }

  /** The position of the next number of a form behind a position, or NONE. */
  nextPosition(form: LabelForm, position: number): number {
    return this.nextOfRank(LABEL_RANK[form], position);
  }

  /** The next number of a form anywhere behind a position. */
  nextValue(form: LabelForm, position: number): number | undefined {
    return this.numbered[this.nextPosition(form, position)]?.label.value;
  }

  /** The next number of a form before a number of a higher form or another part begins: one that may count on in the same list. */
  nextInList(form: LabelForm, position: number): number | undefined {
    const next = this.nextPosition(form, position);
    for (let rank = 1; rank < LABEL_RANK[form]; rank += 1) {
      const higher = this.nextOfRank(rank, position);
      if (higher !== NONE && higher < next) return undefined;
    }
    const item = this.numbered[next];
    return item?.before === "part" ? undefined : item?.label.value;
  }

  /** A list of lower numbers begins directly below the number at a position. */
  hasChildren(position: number): boolean {
    const form = this.numbered[position]?.label.form;
    const below = this.numbered[position + 1]?.label;
    return form !== undefined && below !== undefined && below.value === 1 && LABEL_RANK[below.form] > LABEL_RANK[form];
  }

  /** A list of a form begins with the number at a position, directly behind the one before it. */
  begins(position: number, form: LabelForm): boolean {
    const item = this.numbered[position];
    return item?.label.form === form && item.label.value === 1 && item.before === "nothing";
  }

  private nextOfRank(rank: number, position: number): number {
    return this.ahead[position * FORMS + rank] ?? NONE;
  }
}

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
