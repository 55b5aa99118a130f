import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Edit, Finding, Fix } from "../types";
import { articleFindings } from "./article-findings";
import { faultyGroups } from "./faulty-groups";
import type { FaultyGroup } from "./faulty-groups";
import { labelText } from "./label";
import { isRewritable, labelEdits } from "./label-edits";
import { renumberEnd } from "./renumber-end";
import { slippedAt } from "./sequence-faults";
import type { SequenceFault } from "./sequence-faults";

/**
 * Findings for one kind of fault in the order of numbers.
 * Message ids are the kind, with "Drawn" behind it when Word draws the number and only Word's list settings can change it.
 */
export function sequenceFindings(snapshot: DocumentSnapshot, ruleId: string, kind: SequenceFault["kind"]): readonly Finding[] {
  const ofLists = faultyGroups(snapshot).flatMap((group) =>
    group.faults.flatMap((fault, index) => (fault.kind === kind ? toFindings(snapshot, ruleId, group, fault, index) : [])),
  );
  return [...ofLists, ...articleFindings(snapshot, ruleId, kind)];
}

function toFindings(
  snapshot: DocumentSnapshot,
  ruleId: string,
  group: FaultyGroup,
  fault: SequenceFault,
  index: number,
): readonly Finding[] {
  const { form, dot, items, values } = group;
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
      fix: mended(group, fault, index),
      related: because ? [because.range] : undefined,
    }),
  ];
}

function missing({ form, dot }: FaultyGroup, { expected }: SequenceFault, value: number): string {
  const first = labelText(form, expected, dot);
  return value - expected > 1 ? `${first}至${labelText(form, value - 1, dot)}` : first;
}

function mended(group: FaultyGroup, fault: SequenceFault, index: number): Fix | undefined {
  if (group.mending === "none") return undefined;
  if (group.mending === "all") return renumbering(group, fault.at, renumberEnd(group.values.length, group.faults, index));
  const slipped = slippedAt(group.values, fault);
  return slipped === null ? undefined : renumberBetween(group, slipped.from, slipped.end);
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
