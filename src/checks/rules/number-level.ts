import { findingAt } from "../finding-at";
import { groupPlans } from "../numbering/group-plans";
import type { GroupPlan } from "../numbering/group-plans";
import { LABEL_RANK } from "../numbering/label";
import type { LabelForm } from "../numbering/label";
import { outlineOf } from "../numbering/outline";
import type { Finding, Rule } from "../types";

const ORDER: readonly LabelForm[] = ["一、", "（一）", "1.", "（1）"];

/** A level is left out, or a higher form of number stands below a lower one. */
export const numberLevel: Rule = {
  id: "number-level",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3；GB/T 15834-2011 B.3.8" },
  title: { zh: "序号层次跳级或颠倒", en: "Levels of numbers are skipped or reversed" },
  messages: {
    jumped: {
      zh: "“{parent}”下面直接用了“{label}”，中间少了“{skipped}”这一层。",
      en: "“{label}” stands directly under “{parent}”; the level “{skipped}” between them is left out.",
    },
    inverted: {
      zh: "“{label}”的层次比“{parent}”高，不应排在“{parent}”下面。",
      en: "“{label}” is a higher level than “{parent}” and should not stand below it.",
    },
  },
  examples: {
    good: ["一、主要工作\n1.抓学习。\n2.抓队伍。\n二、存在问题\n1.学习不深。", "（一）抓学习。\n1.集中学。\n（1）领导带头学。"],
    bad: [
      "一、主要工作\n「（1）」抓学习。\n（2）抓队伍。",
      "1.主要工作\n「一、」抓学习。\n二、抓队伍。\n2.存在问题\n「一、」学习不深。",
    ],
  },
  check(snapshot, { scheme }) {
    const outline = outlineOf(snapshot);
    const plans = groupPlans(outline);
    // A single number in another form is told of by number-style; a form is used where a list has it.
    const used = new Set(plans.filter(({ group }) => group.items.length > 1).map(({ form }) => form));
    return plans.flatMap((plan): readonly Finding[] => {
      const first = plan.group.items[0];
      const parent = plan.group.parent;
      if (scheme !== undefined && followsScheme(plan, scheme)) return [];
      const skipped = skippedForm(plan, used);
      if (!first || !parent || (!plan.group.inverted && skipped === undefined)) return [];
      return [
        findingAt(snapshot, first.range, {
          ruleId: "number-level",
          messageId: plan.group.inverted ? "inverted" : "jumped",
          data: { label: first.label.text.trim(), parent: parent.label.text.trim(), skipped: skipped ?? "" },
          related: [parent.range],
        }),
      ];
    });
  },
};

/** True where the office's own order of forms has this form directly below the one above it. */
function followsScheme({ group }: GroupPlan, scheme: readonly LabelForm[]): boolean {
  const above = group.parentGroup === null ? -1 : scheme.indexOf(group.parentGroup.form);
  return above >= 0 && scheme[above + 1] === group.form;
}

/**
 * The form that is left out above a group. 一、 → 1. is right in a document of two levels, without any （一）; more may
 * not be left out below 一、. Further down a form counts as left out only where the document uses it elsewhere.
 */
function skippedForm({ group, model }: GroupPlan, used: ReadonlySet<LabelForm>): LabelForm | undefined {
  const above = group.parentGroup?.form;
  if (above === undefined || group.inverted || model !== null) return undefined;
  const from = ORDER.indexOf(above);
  const to = ORDER.indexOf(group.form);
  if (from < 0 || to < from + 2) return undefined;
  const between = ORDER.slice(from + 1, to);
  if (above === "一、" && LABEL_RANK[group.form] > LABEL_RANK["1."]) return between[0];
  return between.find((form) => used.has(form));
}
