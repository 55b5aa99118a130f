import type { DocumentSnapshot } from "../../snapshot/types";
import { oddArticles } from "./articles";
import { countedGroup } from "./counted-group";
import type { CountedGroup } from "./counted-group";
import { groupPlans } from "./group-plans";
import type { GroupPlan } from "./group-plans";
import type { LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";
import { outlineOf } from "./outline";
import type { Outline, SiblingGroup } from "./outline";
import { formRuns, mayRun } from "./running-forms";
import { sequenceFaults } from "./sequence-faults";
import type { SequenceFault } from "./sequence-faults";
import { mayHaveLostItsNumber, mayStandUnread } from "./unread-points";

/** A list whose numbers do not run. */
export interface FaultyGroup extends CountedGroup {
  readonly form: LabelForm;
  readonly dot: string;
  readonly faults: readonly SequenceFault[];
  /**
   * What may be put right: all numbers from the fault on; only the number that slipped, where those around it are in step; or
   * nothing, where nobody but the writer knows the right numbers.
   */
  readonly mending: "all" | "slip" | "none";
}

const known = new WeakMap<DocumentSnapshot, readonly FaultyGroup[]>();

/** The groups whose numbers do not run, found once for the five rules that each tell of one kind of fault. */
export function faultyGroups(snapshot: DocumentSnapshot): readonly FaultyGroup[] {
  const done = known.get(snapshot);
  if (done !== undefined) return done;
  const made = readFaultyGroups(snapshot);
  known.set(snapshot, made);
  return made;
}

function readFaultyGroups(snapshot: DocumentSnapshot): readonly FaultyGroup[] {
  const outline = outlineOf(snapshot);
  if (outline.groups.every(isInStep)) return [];
  const { running, doubtful } = formRuns(outline);
  const odd = oddArticles(snapshot);
  const made: FaultyGroup[] = [];
  const runs = new Map<LabelForm, GroupPlan[]>();
  /** The forms whose last list was out of step: a list behind it cannot be told to count on from it by mistake. */
  const shaken = new Set<LabelForm>();
  for (const plan of groupPlans(outline)) {
    const { group } = plan;
    if (running.has(group.form) && mayRun(group)) pushTo(runs, group.form, plan);
    else if (!isInStep(group) && !group.items.some((item) => odd.has(item))) {
      made.push(...faultyGroup(snapshot, plan, doubtful.has(group.form) || shaken.has(group.form)));
    }
    if (isInStep(group)) shaken.delete(group.form);
    else shaken.add(group.form);
  }
  for (const [form, plans] of runs) made.push(...runningGroup(snapshot, form, plans));
  return made;
}

function pushTo(runs: Map<LabelForm, GroupPlan[]>, form: LabelForm, plan: GroupPlan): void {
  const plans = runs.get(form);
  if (plans) plans.push(plan);
  else runs.set(form, [plan]);
}

function isInStep({ items }: SiblingGroup): boolean {
  return items.every(({ label }, at) => label.value === at + 1);
}

function faultyGroup(snapshot: DocumentSnapshot, { group, model, dot }: GroupPlan, isDoubtful: boolean): readonly FaultyGroup[] {
  const counted = countedGroup(snapshot, group);
  const faults = sequenceFaults(counted.values, group.endedBefore);
  if (faults.length === 0) return [];
  // A list whose form is wrong is renumbered with its form.
  const isKnown = model === null && !(isDoubtful && faults[0]?.kind === "restart") && isCertain(snapshot, group, counted, faults);
  return [{ ...counted, form: group.form, dot, faults, mending: isKnown ? "all" : "none" }];
}

/** Numbers that run through the document are one list, whatever headings stand between. */
function runningGroup(snapshot: DocumentSnapshot, form: LabelForm, plans: readonly GroupPlan[]): readonly FaultyGroup[] {
  const counted = countedGroup(snapshot, { items: plans.flatMap(({ group }) => group.items) });
  const faults = sequenceFaults(counted.values);
  return faults.length === 0 ? [] : [{ ...counted, form, dot: plans[0]?.dot ?? ".", faults, mending: "slip" }];
}

/**
 * Numbers can be put right where the reader has seen all of them. A list without a heading that begins late may be an extract; a
 * list that begins again may lack its heading; between two numbers a point may stand whose own number is lost.
 */
function isCertain(snapshot: DocumentSnapshot, group: SiblingGroup, { items, values }: CountedGroup, faults: readonly SequenceFault[]): boolean {
  return faults.every(({ kind, at, expected }) => {
    const item = items[at];
    if (!item || (kind === "start" && (group.parent === null || values.length < 2))) return false;
    if (at > 0 && values[at] === 1 && (values[at + 1] === 2 || (item.before !== "nothing" && at > 1))) return false;
    if (kind === "restart") return !hasLostHeading(snapshot, group, item);
    return (kind !== "gap" && kind !== "start") || !isMissingPointThere(snapshot, group, expected, items[at - 1] ?? null, item);
  });
}

function isMissingPointThere(
  snapshot: DocumentSnapshot,
  { form, parent, items }: SiblingGroup,
  expected: number,
  previous: NumberedParagraph | null,
  item: NumberedParagraph,
): boolean {
  const after = (previous ?? parent)?.paragraph ?? -1;
  if (hasOddMember(snapshot, after, item.paragraph, expected)) return true;
  return mayStandUnread(snapshot, form, expected, previous, item) || mayHaveLostItsNumber(snapshot, after, item.paragraph, items);
}

/** Between the heading above and the first number stands a line written as the headings are: the numbers may count on below it. */
function hasLostHeading(snapshot: DocumentSnapshot, { parent, parentGroup }: SiblingGroup, item: NumberedParagraph): boolean {
  return parent !== null && parentGroup !== null && mayHaveLostItsNumber(snapshot, parent.paragraph, item.paragraph, parentGroup.items);
}

const knownOdd = new WeakMap<Outline, readonly NumberedParagraph[]>();

/** （三） 4. 五、: the 4. between 三、 and 五、 may belong to either list. */
function hasOddMember(snapshot: DocumentSnapshot, after: number, before: number, value: number): boolean {
  const outline = outlineOf(snapshot);
  const odd = knownOdd.get(outline) ?? outline.groups.flatMap(({ items, form }) => items.filter(({ label }) => label.form !== form));
  knownOdd.set(outline, odd);
  return odd.some(({ paragraph, label }) => paragraph > after && paragraph < before && label.value === value);
}
