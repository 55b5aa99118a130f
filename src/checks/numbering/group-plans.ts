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
 * Says for every group which form it should have. A group directly below its heading is compared with those below the headings
 * beside it; a list inside a section keeps its own form. It should have the others' form where most of them agree and
 * its own leaves out a level that they have (GB/T 9704-2012 7.3.3); other differences are no certain fault.
 */
export function groupPlans(outline: Outline): readonly GroupPlan[] {
  const known = plans.get(outline);
  if (known) return known;
  const dot = documentDot(outline);
  const models = new Map([...parallelGroups(outline)].flatMap((parallel) => modelsOf(parallel)));
  const made = outline.groups.map((group): GroupPlan => {
    const model = models.get(group) ?? null;
    return { group, form: model?.form ?? group.form, model, dot };
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

const COMPARED: ReadonlySet<LabelForm> = new Set<LabelForm>(["一、", "（一）", "1.", "（1）", "1）"]);

/**
 * Groups that stand below the members of one list, without words that introduce them. Circled numbers may enumerate
 * anywhere in the text, and chapters have sections or none; both are left out.
 */
export function parallelGroups({ groups }: Outline): readonly (readonly SiblingGroup[])[] {
  const byParent = new Map<SiblingGroup, SiblingGroup[]>();
  for (const group of groups) {
    if (group.parentGroup === null || group.inverted || group.introduced || !COMPARED.has(group.form)) continue;
    const parallel = byParent.get(group.parentGroup);
    if (parallel) parallel.push(group);
    else byParent.set(group.parentGroup, [group]);
  }
  return [...byParent.values()];
}

// One list beside another tells of no habit.
const FEWEST_MODELS = 2;

/** For each group that leaves out a level which most of its parallels have, the first of these. */
function modelsOf(parallel: readonly SiblingGroup[]): readonly (readonly [SiblingGroup, SiblingGroup])[] {
  const usual = mostUsed(parallel);
  const [first] = usual;
  if (first === undefined || usual.length < FEWEST_MODELS) return [];
  return parallel.filter((group) => isDirectlyBelow(group) && leavesOut(group.form, first)).map((group) => [group, first] as const);
}

/** True where nothing stands between a group and the heading above it: a list behind the text of its section may be any list. */
export function isDirectlyBelow({ items }: SiblingGroup): boolean {
  return items[0]?.before === "nothing";
}

/** The groups of the form that most of them have; none when two forms are used equally often. */
export function mostUsed(groups: readonly SiblingGroup[]): readonly SiblingGroup[] {
  const byForm = new Map<LabelForm, SiblingGroup[]>();
  for (const group of groups) {
    const alike = byForm.get(group.form);
    if (alike) alike.push(group);
    else byForm.set(group.form, [group]);
  }
  const [most = [], second = []] = [...byForm.values()].sort((left, right) => right.length - left.length);
  return most.length > second.length ? most : [];
}

/** （1） where 一、 has （一） below it everywhere else: more than the one level that a short document may do without. */
function leavesOut(form: LabelForm, model: SiblingGroup): boolean {
  return LABEL_RANK[form] > LABEL_RANK[model.form] + 1;
}
