import type { Change, ChangeKind, PlanOffer, RollOverPlan } from "../../roll-over/types";

/** The groups of the list, in order; `doubt`: what is left as it is unless the writer says otherwise. */
export const rollOverGroups = ["year", "number", "date", "plan", "doubt"] as const;

export type RollOverGroup = (typeof rollOverGroups)[number];

const groupOfKind: Readonly<Record<ChangeKind, RollOverGroup>> = { year: "year", ordinal: "year", number: "number", date: "date", plan: "plan" };

/** One group of the list with its changes; the points of the plan stand in `plan` before its changes. */
export interface RollOverSection {
  readonly group: RollOverGroup;
  readonly changes: readonly Change[];
  readonly points: PlanOffer["points"];
}

/** The list of a plan in its groups, those without anything left out. */
export function rollOverSections({ changes, plan }: RollOverPlan): readonly RollOverSection[] {
  const byGroup = new Map<RollOverGroup, Change[]>();
  for (const change of changes) {
    const group = change.defaultOn ? groupOfKind[change.kind] : "doubt";
    const own = byGroup.get(group);
    if (own) own.push(change);
    else byGroup.set(group, [change]);
  }
  return rollOverGroups
    .map((group) => ({ group, changes: byGroup.get(group) ?? [], points: group === "plan" ? (plan?.points ?? []) : [] }))
    .filter(({ changes: own, points }) => own.length + points.length > 0);
}
