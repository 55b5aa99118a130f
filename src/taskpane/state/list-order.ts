import type { ReportedFinding, RuleFamily } from "../../checks/types";

/** The groups of the list, in order. */
export const familyOrder: readonly RuleFamily[] = ["placeholder", "numbering", "residue", "text", "structure"];

export interface FindingGroup {
  readonly family: RuleFamily;
  readonly findings: readonly ReportedFinding[];
}

/** Findings by family; inside a family the order is kept. Empty families are left out. */
export function groupsOf(findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  return familyOrder
    .map((family) => ({ family, findings: findings.filter((finding) => finding.family === family) }))
    .filter((group) => group.findings.length > 0);
}

/** Findings as the list shows them and as the walk goes through them. */
export function inListOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return groupsOf(findings).flatMap((group) => group.findings);
}
