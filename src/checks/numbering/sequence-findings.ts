import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Edit, Finding, Fix } from "../types";
import { countedGroup } from "./counted-group";
import type { CountedGroup } from "./counted-group";
import { groupPlans } from "./group-plans";
import { labelText } from "./label";
import type { LabelForm } from "./label";
import { isRewritable, labelEdits } from "./label-edits";
import { outlineOf } from "./outline";
import type { SiblingGroup } from "./outline";
import { renumberEnd } from "./renumber-end";
import { runningForms } from "./running-forms";
import { sequenceFaults } from "./sequence-faults";
import type { SequenceFault } from "./sequence-faults";
import { mayStandUnread } from "./unread-points";

/**
 * Findings for one kind of fault in the order of numbers.
 * Message ids are the kind, with "Drawn" behind it when Word draws the number and only Word's list settings can change it.
 */
export function sequenceFindings(snapshot: DocumentSnapshot, ruleId: string, kind: SequenceFault["kind"]): readonly Finding[] {
  return faultyGroups(snapshot).flatMap((group) =>
    group.faults.flatMap((fault, index) => (fault.kind === kind ? toFindings(snapshot, ruleId, group, fault, index) : [])),
  );
}

/** A list whose numbers do not run. */
interface FaultyGroup extends CountedGroup {
  readonly form: LabelForm;
  readonly dot: string;
  readonly faults: readonly SequenceFault[];
  /** Which numbers are right is certain, so that they can be put right. */
  readonly isCertain: boolean;
}

const known = new WeakMap<DocumentSnapshot, readonly FaultyGroup[]>();

/** The groups whose numbers do not run, found once for the five rules that each tell of one kind of fault. */
function faultyGroups(snapshot: DocumentSnapshot): readonly FaultyGroup[] {
  const done = known.get(snapshot);
  if (done !== undefined) return done;
  const outline = outlineOf(snapshot);
  const running = runningForms(outline);
  const made: FaultyGroup[] = [];
  for (const { group, model, dot } of groupPlans(outline)) {
    const runs = group.parentGroup !== null && !group.introduced && running.has(group.form);
    if (!runs && group.items.every(({ label }, at) => label.value === at + 1)) continue;
    const counted = countedGroup(snapshot, group);
    const faults = sequenceFaults(counted.values, group.endedBefore, runs);
    if (faults.length === 0) continue;
    made.push({ ...counted, form: group.form, dot, faults, isCertain: !runs && model === null && isCertain(snapshot, group, counted, faults) });
  }
  known.set(snapshot, made);
  return made;
}

/**
 * Numbers can be put right where the reader has seen all of them. Numbers that run through the document hang together beyond
 * their group; a list whose form is wrong is renumbered with its form; a list without a heading that begins late may be an extract; a list that begins again may lack its heading.
 */
function isCertain(
  snapshot: DocumentSnapshot,
  { form, parent }: SiblingGroup,
  { items, values }: CountedGroup,
  faults: readonly SequenceFault[],
): boolean {
  return faults.every(({ kind, at, expected }) => {
    const item = items[at];
    if (!item || (kind === "start" && (parent === null || values.length < 2))) return false;
    if (at > 0 && values[at] === 1 && (values[at + 1] === 2 || (item.before !== "nothing" && at > 1))) return false;
    return (kind !== "gap" && kind !== "start") || !mayStandUnread(snapshot, form, expected, items[at - 1] ?? null, item);
  });
}

function toFindings(
  snapshot: DocumentSnapshot,
  ruleId: string,
  group: FaultyGroup,
  fault: SequenceFault,
  index: number,
): readonly Finding[] {
  const { form, dot, items, values, faults } = group;
  const item = items[fault.at];
  if (!item) return [];
  const because = fault.because === undefined ? null : items[fault.because];
  const previous = fault.because === undefined ? "" : labelText(form, values[fault.because] ?? 0, dot);
  return [
    findingAt(snapshot, item.range, {
      ruleId,
      messageId: item.typed ? fault.kind : `${fault.kind}Drawn`,
      data: {
        label: item.label.text.trim(),
        expected: labelText(form, fault.expected, dot),
        previous: because?.label.text.trim() ?? previous,
        missing: missing(group, fault, item.label.value),
      },
      fix: group.isCertain ? renumbering(group, fault.at, renumberEnd(values.length, faults, index)) : undefined,
      related: because ? [because.range] : undefined,
    }),
  ];
}

function missing({ form, dot }: FaultyGroup, { expected }: SequenceFault, value: number): string {
  const first = labelText(form, expected, dot);
  return value - expected > 1 ? `${first}至${labelText(form, value - 1, dot)}` : first;
}

/**
 * Renumbers a group from one member on. When two slips cancel each other out behind that member, the whole group is
 * renumbered. Numbers that Word draws or that stand inside a paragraph cannot be typed over: no fix.
 */
function renumbering(group: FaultyGroup, from: number, end: number): Fix | undefined {
  const isWhole = end === group.items.length;
  return renumberBetween(group, from, end) ?? (isWhole ? renumberBetween(group, 0, end) : undefined);
}

function renumberBetween({ items, values, form, dot }: FaultyGroup, from: number, end: number): Fix | undefined {
  const edits: Edit[] = [];
  for (let at = from; at < end; at += 1) {
    if (values[at] === at + 1) continue;
    const item = items[at];
    if (!item || !isRewritable(item)) return undefined;
    edits.push(...labelEdits(item, { form, value: at + 1, dot }, "number"));
  }
  return edits.length === 0 ? undefined : { edits };
}
