import { groupPlans } from "../../checks/numbering/group-plans";
import type { LabelForm } from "../../checks/numbering/label";
import type { NumberedParagraph } from "../../checks/numbering/numbered-paragraphs";
import { outlineOf, type SiblingGroup } from "../../checks/numbering/outline";
import type { NumberForm } from "../../skeletons/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { headingParts } from "./heading-parts";

/** A numbered paragraph that is a heading of the skeleton. */
export interface ReportHeading {
  readonly paragraph: number;
  /** The heading above it, by its paragraph; null at the top. */
  readonly parent: number | null;
  readonly level: 1 | 2 | 3;
  readonly numbers: NumberForm;
  /** The form has moved down, because that of the document stands above already. */
  readonly isMoved: boolean;
  /** The number that the skeleton will give it is not the one that stands there, in value or in form. */
  readonly isRenumbered: boolean;
}

/** From the highest down; the forms that a skeleton knows for headings. */
const forms: readonly NumberForm[] = ["一、", "（一）", "1.", "（1）"];
const formOf: Readonly<Record<LabelForm, NumberForm | null>> = {
  第一章: "一、",
  第一节: "（一）",
  "一、": "一、",
  "（一）": "（一）",
  "1.": "1.",
  "（1）": "（1）",
  "1）": null,
  "①": null,
};
/** A longer first sentence makes a point of a list, not a heading; UTF-16 units. */
const LONGEST_POINT = 45;
const LONGEST_HEADING = 150;
const MOST_UNDER_ONE = 99;

/**
 * The headings of a report by paragraph, from typed and automatic numbers alike: level and form by the outline of the numbers.
 * Under one heading only one group of numbers can be headings; lists of sentences, and what would be a fourth level, are none.
 */
export function headingsOf(snapshot: DocumentSnapshot): ReadonlyMap<number, ReportHeading> {
  const headings = new Map<number, ReportHeading>();
  const taken = takenGroups(snapshot);
  for (const { group, form: planned } of groupPlans(outlineOf(snapshot))) {
    if (!taken.has(group)) continue;
    const above = group.parent === null ? undefined : headings.get(group.parent.paragraph);
    if (group.parent !== null && above === undefined) continue;
    const numbers = belowForm(formOf[planned], above?.numbers);
    const level = levelOf(numbers, above?.level ?? 0);
    if (numbers === null || level === null) continue;
    const isMoved = formOf[planned] !== numbers;
    group.items.forEach((item, index) => {
      const isRenumbered = item.label.value !== index + 1 || formOf[item.label.form] !== numbers;
      headings.set(item.paragraph, { paragraph: item.paragraph, parent: group.parent?.paragraph ?? null, level, numbers, isMoved, isRenumbered });
    });
  }
  return headings;
}

/** Of several groups of headings under one heading the one of the highest form, of equal forms the longest. */
function takenGroups(snapshot: DocumentSnapshot): ReadonlySet<SiblingGroup> {
  const best = new Map<number | null, SiblingGroup>();
  for (const { group } of groupPlans(outlineOf(snapshot))) {
    if (!areHeadings(group, snapshot)) continue;
    const key = group.parent?.paragraph ?? null;
    const rival = best.get(key);
    if (rival === undefined || isHigher(group, rival)) best.set(key, group);
  }
  return new Set(best.values());
}

function isHigher(group: SiblingGroup, rival: SiblingGroup): boolean {
  const [own, other] = [rankOf(group), rankOf(rival)];
  return own === other ? group.items.length > rival.items.length : own < other;
}

function rankOf({ form }: SiblingGroup): number {
  const known = formOf[form];
  return known === null ? forms.length : forms.indexOf(known);
}

/** Most of them begin with a short sentence or are one; the points of a list end with ； or go on and on. */
function areHeadings({ items }: SiblingGroup, snapshot: DocumentSnapshot): boolean {
  const heads = items.map((item) => headingParts(textBehind(item, snapshot)));
  if (items.length > MOST_UNDER_ONE || heads.some(({ heading }) => heading.length > LONGEST_HEADING)) return false;
  const short = heads.filter(({ heading, mark }) => heading.length <= LONGEST_POINT && !/^[；;，,]$/.test(mark));
  return short.length * 2 > heads.length;
}

/** The text of a numbered paragraph behind its number. */
export function textBehind({ paragraph, typed }: NumberedParagraph, { paragraphs }: DocumentSnapshot): string {
  return (paragraphs[paragraph]?.text ?? "").slice(typed?.end ?? 0);
}

/** A form that stands below the one above: chapters become 一、, and then 一、 below them （一）. */
function belowForm(form: NumberForm | null, above: NumberForm | undefined): NumberForm | null {
  if (form === null || above === undefined) return form;
  return forms.indexOf(form) > forms.indexOf(above) ? form : (forms[forms.indexOf(above) + 1] ?? null);
}

/** The level that goes with a form; the fourth form takes the third level where that is free. */
function levelOf(form: NumberForm | null, above: 0 | 1 | 2 | 3): 1 | 2 | 3 | null {
  if (form === null || above === 3) return null;
  const level = Math.min(forms.indexOf(form) + 1, 3);
  return level === 1 ? 1 : level === 2 ? 2 : 3;
}
