import { LABEL_RANK } from "./label";
import type { Label, LabelForm } from "./label";
import { NONE } from "./look-ahead";
import type { LookAhead } from "./look-ahead";
import type { NumberedParagraph } from "./numbered-paragraphs";
import type { OpenList, OpenLists } from "./open-lists";

/**
 * 一、 2. 三、: the list in which a number counts on although its form is a different one. 四、 behind （三） with （一） directly below it
 * is a heading above that list.
 * @param own where the innermost open list of the number's own form stands, NONE for none
 * @returns its place among the open lists, or NONE
 */
export function wronglyWrittenSibling(lists: OpenLists, ahead: LookAhead, item: NumberedParagraph, position: number, own: number): number {
  const { form, value } = item.label;
  // 一、1.2. 二、3.4. 四、: the number counts on from the list before, not from 二、.
  if (lists.endOf(form) === value - 1 && ahead.nextValue(form, position) === value + 1) return NONE;
  for (let at = lists.stack.length - 1; at >= 0; at -= 1) {
    const list = lists.stack[at];
    if (!list || list.form === form || list.last !== value - 1 || ahead.begins(position + 1, list.form)) continue;
    if (ahead.nextValue(list.form, position) === value + 1) return at;
    if (own < 0 && (hasLostBracket(form, list.form) || hasLostBracket(list.form, form))) return at;
    if (own < 0 && lists.endOf(form) !== value - 1 && isOddOneOut(ahead, item, position, list)) return at;
  }
  return NONE;
}

/** 1） beside （2）: one bracket is missing. */
export function hasLostBracket(form: LabelForm, whole: LabelForm): boolean {
  return form === "1）" && whole === "（1）";
}

/** （1）（二）（三）: the first member is written differently. （一）（二）（3）: the last one is. */
function isOddOneOut(ahead: LookAhead, { label }: NumberedParagraph, position: number, list: OpenList): boolean {
  const ownNext = ahead.nextValue(label.form, position);
  if (list.items.length === 1) return ownNext === label.value + 1 && LABEL_RANK[label.form] < LABEL_RANK[list.form];
  const listNext = ahead.nextValue(list.form, position);
  return ownNext !== label.value + 1 && (listNext === undefined || listNext === 1);
}

/**
 * A number that counts on in its own list and in another one as well belongs to the other when its own list then
 * repeats it, 一、（一）二、（三）二、, or begins anew directly below it, 二、（一）（二）（三）（一）（二）.
 * @returns the place of the other among the open lists, or NONE
 */
export function contestedSibling(
  stack: readonly OpenList[],
  numbered: readonly NumberedParagraph[],
  ahead: LookAhead,
  position: number,
  own: number,
): number {
  const label = numbered[position]?.label;
  if (label === undefined || label.value < 2 || own < 0 || stack[own]?.last !== label.value - 1) return NONE;
  const { form, value } = label;
  const ownNext = ahead.nextPosition(form, position);
  const repeated = numbered[ownNext]?.label.value === value;
  const following = numbered[position + 1];
  const begunAnew =
    ownNext === position + 1 && following?.label.value === 1 && following.before === "nothing" && ahead.nextValue(form, ownNext) === 2;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const list = stack[at];
    if (!list || at === own || list.last !== value - 1) continue;
    if (at < own) {
      if (begunAnew) return at;
      continue;
    }
    const next = ahead.nextPosition(list.form, position);
    const goesOn = next < ownNext && numbered[next]?.label.value === value + 1;
    const endedHere = (next === NONE || next > ownNext) && ahead.hasChildren(ownNext) && numbered[ownNext + 1]?.before === "nothing";
    if (repeated && (goesOn || endedHere)) return at;
  }
  return NONE;
}

/** （1）（二）: from the second on a list is known by the form that most of it has; in 1.（二）3. that is 1. */
export function isNamedBy({ form, value }: Label, list: OpenList, next: number | undefined): boolean {
  return list.items.length === 1 && LABEL_RANK[form] < LABEL_RANK[list.form] && next !== value + 1;
}
