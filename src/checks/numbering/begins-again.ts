import { isOpening } from "./between";
import type { Between } from "./between";
import { LABEL_RANK } from "./label";
import type { LabelForm } from "./label";

/** A number one of a form of which a list is open already. */
export interface Beginning {
  readonly form: LabelForm;
  /** What stands between it and the number before it. */
  readonly before: Between;
  /** The last number of the open list, points that stand inside its last paragraph counted. */
  readonly last: number;
  /** The next number of the form in the same section; undefined for none. */
  readonly next: number | undefined;
  /** The open list has a single member. */
  readonly isAlone: boolean;
  /** The members of the open list have text or lists of their own between them: it is a row of sections, not of points. */
  readonly isRowOfSections: boolean;
  /** Points stand inside one paragraph here or in the open list: 1.甲；2.乙；3.丙。 */
  readonly isInline: boolean;
  /** Word draws the number, so that its author began the list again. */
  readonly isDrawn: boolean;
}

/**
 * Whether a one begins a new list (true) or is a slip in the open one (false). A list begins again behind an article, behind
 * words that introduce it and behind a heading without a number; behind plain text that has ended a list of points; and behind
 * points inside a paragraph. 一、一、三、 and 一、二、一、四、 are slips, as the next number shows, unless the ones stand so far apart.
 */
export function beginsAgain({ form, before, last, next, isAlone, isRowOfSections, isInline, isDrawn }: Beginning): boolean {
  // Articles stand inside chapters and around every other list.
  const isChapter = form === "第一章" || form === "第一节";
  // 二、一、三、: the first two have changed places.
  if (isAlone && last === 2 && next === 3 && before !== "part" && (before !== "article" || isChapter)) return false;
  const isPoint = LABEL_RANK[form] >= LABEL_RANK["1."];
  if (next === last + 2) return isOpening(before) && !isRowOfSections && (last >= 2 || (isPoint && before === "lead"));
  if (isInline || before === "article" || before === "part") return true;
  if (isOpening(before)) return isPoint || last >= 2 || next === 2;
  // Nobody numbers a single point behind plain text.
  if (last < 2 || next !== 2) return false;
  return before === "nothing" ? isDrawn : isPoint || !isRowOfSections;
}
