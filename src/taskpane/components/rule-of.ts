import { ruleFailed } from "../../checks/rule-failed";
import { allRules } from "../../checks/rules/index";
import type { Rule } from "../../checks/types";

const rules: ReadonlyMap<string, Rule> = new Map([...allRules, ruleFailed].map((rule) => [rule.id, rule]));

/** The rule that made a finding; undefined for one that this version does not know. */
export function ruleOf(id: string): Rule | undefined {
  return rules.get(id);
}
