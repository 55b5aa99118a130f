import { findingAt } from "../finding-at";
import { groupPlans, isDirectlyBelow } from "../numbering/group-plans";
import type { GroupPlan } from "../numbering/group-plans";
import type { LabelForm } from "../numbering/label";
import { outlineOf } from "../numbering/outline";
import { followsScheme } from "../numbering/scheme";
import type { Rule } from "../types";

const ORDER: readonly LabelForm[] = ["一、", "（一）", "1.", "（1）"];

/** （1） directly under 一、: a level is left out. */
export const numberSkip: Rule = {
  id: "number-skip",
  family: "numbering",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3" },
  title: { zh: "序号跳过了一层", en: "A level of numbers is left out" },
  messages: {
    jumped: {
      zh: "“{parent}”下面直接用了“{label}”，中间少了“{skipped}”这一层，全文共{count}处。",
      en: "“{label}” stands directly under “{parent}”; the level “{skipped}” between them is left out, {count} times in all.",
    },
  },
  examples: {
    good: ["一、主要工作\n1.抓学习。\n2.抓队伍。\n二、存在问题\n1.学习不深。", "（一）抓学习。\n1.集中学。\n（1）领导带头学。"],
    bad: ["一、主要工作\n「（1）」抓学习。\n（2）抓队伍。\n二、存在问题\n（1）学习不深。\n（2）创新不够。"],
  },
  check(snapshot, { scheme }) {
    const plans = groupPlans(outlineOf(snapshot));
    // A single number in another form is told of by number-style; a form is used where a list has it.
    const used = new Set(plans.filter(({ group }) => group.items.length > 1).map(({ form }) => form));
    const skipping = plans.filter((plan) => skippedForm(plan, used) !== undefined && !followsScheme(plan.group, scheme));
    const [first] = skipping;
    const item = first?.group.items[0];
    const parent = first?.group.parent;
    if (!first || !item || !parent) return [];
    return [
      findingAt(snapshot, item.range, {
        ruleId: "number-skip",
        messageId: "jumped",
        data: { label: item.label.text.trim(), parent: parent.label.text.trim(), skipped: skippedForm(first, used) ?? "", count: skipping.length },
        related: [parent.range, ...skipping.slice(1).flatMap(({ group }) => group.items.slice(0, 1).map(({ range }) => range))],
      }),
    ];
  },
};

/**
 * The form that is left out above a group. 一、 → 1. is right in a document of two levels; more may not be left out below 一、.
 * Further down a form counts as left out only where the document uses it elsewhere. A list with an introduction keeps its own form.
 */
function skippedForm({ group, model }: GroupPlan, used: ReadonlySet<LabelForm>): LabelForm | undefined {
  const above = group.parentGroup?.form;
  if (above === undefined || group.inverted || group.introduced || model !== null || !isDirectlyBelow(group)) return undefined;
  const from = ORDER.indexOf(above);
  const to = ORDER.indexOf(group.form);
  if (from < 0 || to < from + 2 || (above === "一、" && group.form === "1.")) return undefined;
  const between = ORDER.slice(from + 1, to);
  return above === "一、" ? between[0] : between.find((form) => used.has(form));
}
