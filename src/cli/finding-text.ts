import { formatMessage } from "../checks/format-message";
import { ruleFailed } from "../checks/rule-failed";
import { allRules } from "../checks/rules/index";
import type { Finding, Rule } from "../checks/types";
import { strings } from "./strings";

const rules: ReadonlyMap<string, Rule> = new Map([...allRules, ruleFailed].map((rule) => [rule.id, rule]));

/** The sentence of a finding. */
export function messageOf(finding: Pick<Finding, "ruleId" | "messageId" | "data">): string {
  const rule = rules.get(finding.ruleId);
  return rule === undefined ? finding.ruleId : formatMessage(rule, finding, "zh");
}

/** Where a finding's rule comes from: 国标 with its clause, a regulation, 惯例, 本单位. */
export function basisOf({ ruleId }: Pick<Finding, "ruleId">): string {
  const basis = rules.get(ruleId)?.basis;
  if (basis?.kind === "standard") return strings.standard(basis.clause);
  if (basis?.kind === "regulation") return basis.clause;
  return basis?.kind === "office" ? strings.office : strings.custom;
}
