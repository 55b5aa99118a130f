import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Edit, Finding, Fix } from "../types";
import { groupPlans } from "./group-plans";
import type { GroupPlan } from "./group-plans";
import { labelText } from "./label";
import { isRewritable, labelEdits } from "./label-edits";
import { outlineOf } from "./outline";
import { renumberEnd } from "./renumber-end";
import type { Outline } from "./outline";
import { runningForms } from "./running-forms";
import { sequenceFaults } from "./sequence-faults";
import type { SequenceFault } from "./sequence-faults";

/**
 * Findings for one kind of fault in the order of numbers.
 * Message ids are the kind, with "Drawn" behind it when Word draws the number and only Word's list settings can change it.
 */
export function sequenceFindings(snapshot: DocumentSnapshot, ruleId: string, kind: SequenceFault["kind"]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { plan, runs, faults } of faultyGroups(outlineOf(snapshot))) {
    faults.forEach((fault, index) => {
      if (fault.kind !== kind) return;
      findings.push(toFinding(snapshot, ruleId, plan, fault, runs ? NO_FIX : renumberEnd(plan.group.items.length, faults, index)));
    });
  }
  return findings;
}

// Numbers that run through the document hang together beyond their group: the writer renumbers them.
const NO_FIX = 0;

interface FaultyGroup {
  readonly plan: GroupPlan;
  /** Its numbers count on from the group before, as all of this form do. */
  readonly runs: boolean;
  readonly faults: readonly SequenceFault[];
}

const known = new WeakMap<Outline, readonly FaultyGroup[]>();

/** The groups whose numbers do not run, found once for the five rules that each tell of one kind of fault. */
function faultyGroups(outline: Outline): readonly FaultyGroup[] {
  const done = known.get(outline);
  if (done !== undefined) return done;
  const running = runningForms(outline);
  const made: FaultyGroup[] = [];
  for (const plan of groupPlans(outline)) {
    const { items, endedBefore, form, parentGroup } = plan.group;
    const runs = parentGroup !== null && running.has(form);
    if (!runs && items.every(({ label }, at) => label.value === at + 1)) continue;
    const faults = sequenceFaults(items.map(({ label }) => label.value), endedBefore, runs);
    if (faults.length > 0) made.push({ plan, runs, faults });
  }
  known.set(outline, made);
  return made;
}

function toFinding(snapshot: DocumentSnapshot, ruleId: string, plan: GroupPlan, fault: SequenceFault, end: number): Finding {
  const { group, form, dot } = plan;
  const item = group.items[fault.at];
  if (!item) throw new RangeError(`no number at ${fault.at}`);
  const because = fault.because === undefined ? undefined : group.items[fault.because];
  return findingAt(snapshot, item.range, {
    ruleId,
    messageId: item.typed ? fault.kind : `${fault.kind}Drawn`,
    data: {
      label: item.label.text.trim(),
      expected: labelText(form, fault.expected, dot),
      previous: because?.label.text.trim() ?? "",
      missing: missing(plan, fault, item.label.value),
    },
    fix: renumbering(plan, fault.at, end),
    related: because ? [because.range] : undefined,
  });
}

function missing({ form, dot }: GroupPlan, { expected }: SequenceFault, value: number): string {
  const first = labelText(form, expected, dot);
  return value - expected > 1 ? `${first}至${labelText(form, value - 1, dot)}` : first;
}

/**
 * Renumbers a group from one member on. When two slips cancel each other out behind that member, the whole group is
 * renumbered. Numbers that Word draws cannot be typed over: no fix.
 */
function renumbering(plan: GroupPlan, from: number, end: number): Fix | undefined {
  const isWhole = end === plan.group.items.length;
  return renumberBetween(plan, from, end) ?? (isWhole ? renumberBetween(plan, 0, end) : undefined);
}

function renumberBetween({ group, form, dot }: GroupPlan, from: number, end: number): Fix | undefined {
  const edits: Edit[] = [];
  for (let at = from; at < end; at += 1) {
    const item = group.items[at];
    if (!item || item.label.value === at + 1) continue;
    if (!isRewritable(item)) return undefined;
    edits.push(...labelEdits(item, { form, value: at + 1, dot }, "number"));
  }
  return edits.length === 0 ? undefined : { edits };
}
