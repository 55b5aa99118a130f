import { LABEL_RANK } from "./label";
import type { LabelForm } from "./label";
import type { Outline, SiblingGroup } from "./outline";

/** A group with the form that its numbers should have. */
export interface GroupPlan {
  readonly group: SiblingGroup;
  readonly form: LabelForm;
  /** Another group in the same position whose form this one should have; null when the group's own form is right. */
  readonly model: SiblingGroup | null;
  /** The mark behind Arabic numbers in this document: . or ．. */
  readonly dot: string;
}

const plans = new WeakMap<Outline, readonly GroupPlan[]>();

/**
 * Says for every group which form it should have: the form that most groups under headings of the same form have, and of
 * two forms used equally often the one next below the heading's (GB/T 9704-2012 7.3.3).
 */
export function groupPlans(outline: Outline): readonly GroupPlan[] {
  const known = plans.get(outline);
  if (known) return known;
  const dot = documentDot(outline);
  const models = modelsByParentForm(outline.groups);
  const made = outline.groups.map((group): GroupPlan => {
    const model = group.parentGroup === null || group.inverted ? undefined : models.get(group.parentGroup.form);
    // Circled numbers may enumerate anywhere in the text.
    const isOther = model !== undefined && model.form !== group.form && group.form !== "①" && model.form !== "①";
    return { group, form: isOther ? model.form : group.form, model: isOther ? model : null, dot };
  });
  plans.set(outline, made);
  return made;
}

/** The dot that the document uses most behind Arabic numbers; 、 is none. */
export function documentDot(outline: Outline): string {
  let wide = 0;
  let half = 0;
  for (const { typed } of outline.numbered) {
    if (typed?.form !== "1.") continue;
    if (typed.mark === "．") wide += 1;
    if (typed.mark === ".") half += 1;
  }
  return wide > half ? "．" : ".";
}

function modelsByParentForm(groups: readonly SiblingGroup[]): ReadonlyMap<LabelForm, SiblingGroup> {
  const byParent = new Map<LabelForm, Map<LabelForm, SiblingGroup[]>>();
  for (const group of groups) {
    if (group.parentGroup === null || group.inverted || group.form === "①") continue;
    const forms = byParent.get(group.parentGroup.form) ?? new Map<LabelForm, SiblingGroup[]>();
    const alike = forms.get(group.form);
    if (alike) alike.push(group);
    else forms.set(group.form, [group]);
    byParent.set(group.parentGroup.form, forms);
  }
  const models = new Map<LabelForm, SiblingGroup>();
  for (const [parentForm, forms] of byParent) {
    const best = [...forms.values()].reduce((left, right) => (isBetter(right, left) ? right : left));
    if (best[0]) models.set(parentForm, best[0]);
  }
  return models;
}

function isBetter(right: readonly SiblingGroup[], left: readonly SiblingGroup[]): boolean {
  if (right.length !== left.length) return right.length > left.length;
  return LABEL_RANK[right[0]?.form ?? "①"] < LABEL_RANK[left[0]?.form ?? "①"];
}
