import type { DocumentSnapshot } from "../../snapshot/types";
import { articleStyleFindings } from "../numbering/article-findings";
import { findingAt } from "../finding-at";
import { groupPlans } from "../numbering/group-plans";
import type { GroupPlan } from "../numbering/group-plans";
import { labelText } from "../numbering/label";
import type { LabelForm } from "../numbering/label";
import { isRewritable, labelEdits } from "../numbering/label-edits";
import type { NumberedParagraph } from "../numbering/numbered-paragraphs";
import { outlineOf } from "../numbering/outline";
import type { SiblingGroup } from "../numbering/outline";
import { sharedFaultFindings, TYPED_FORMS } from "../numbering/shared-fault";
import type { Finding, Rule } from "../types";

const ruleId = "number-style";

/** Numbers of one level written in different ways: （1） beside （一）, (一) beside （一）, （一）、 and 一，. */
export const numberStyle: Rule = {
  id: ruleId,
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3；GB/T 15834-2011 B.3（资料性附录）" },
  title: { zh: "序号写法不一致或不规范", en: "Numbers are written in the wrong way" },
  messages: {
    sibling: { zh: "同一层的序号写法不一：“{label}”应写作“{expected}”。", en: "This level is numbered in another way: “{label}” should be “{expected}”." },
    part: {
      zh: "其他部分的这一层用“{model}”，这里用“{label}”，应写作“{expected}”。",
      en: "Other parts number this level “{model}”; “{label}” should be “{expected}”.",
    },
    bracket: { zh: "“{label}”的括号应成对，并用全角，写作“{expected}”。", en: "“{label}” needs a pair of full-width brackets: “{expected}”." },
    bracketAll: {
      zh: "这种序号的括号应成对，并用全角，全文共{count}处，如“{label}”应写作“{expected}”。",
      en: "Numbers of this kind need full-width brackets, {count} in all: “{label}” should be “{expected}”.",
    },
    mark: { zh: "序号后面的标点不对：“{label}”应写作“{expected}”。", en: "The mark after the number is wrong: “{label}” should be “{expected}”." },
    markAll: {
      zh: "这种序号后面的标点都不对，全文共{count}处，如“{label}”应写作“{expected}”。",
      en: "The mark after these numbers is wrong, {count} in all: “{label}” should be “{expected}”.",
    },
  },
  examples: {
    good: [
      "一、主要工作\n（一）抓学习。\n1.集中学。\n2.个人学。\n（二）抓队伍。\n二、存在问题\n（一）学习不深。",
      "一、主要工作\n1.抓学习。\n2.抓队伍。\n二、存在问题\n1.学习不深。",
    ],
    bad: [
      "一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、存在问题\n（一）学习不深。\n三、下步打算\n「（1）」抓重点。\n「（2）」抓落实。",
      "（一）抓学习。\n「(二)」抓队伍。\n（三）抓作风。",
      "一、主要工作\n「二，」存在问题\n三、下步打算",
      "一、主要工作\n（一）抓学习。\n「2.」抓队伍。\n（三）抓作风。",
      "「（一）、」抓学习。\n（二）、抓队伍。",
    ],
  },
  check(snapshot) {
    const plans = groupPlans(outlineOf(snapshot));
    const labels = labelsByForm(plans);
    const dot = plans[0]?.dot ?? ".";
    return [
      ...articleStyleFindings(snapshot, ruleId),
      ...formFindings(snapshot, plans),
      ...bracketFindings(snapshot, labels, dot),
      ...markFindings(snapshot, labels, dot),
    ];
  },
};

function formFindings(snapshot: DocumentSnapshot, plans: readonly GroupPlan[]): readonly Finding[] {
  const wrong = plans.filter(({ form, group }) => group.items.some(({ label }) => label.form !== form));
  const parents = wrong.length === 0 ? undefined : parentsByForm(plans);
  return wrong.flatMap((plan) => {
    // A list below already has the form that the group would get: the levels need a human hand.
    const below = parents?.get(plan.form);
    const canFix = !plan.group.items.some((item) => below?.has(item));
    return plan.group.items.flatMap((item, at) => (item.label.form === plan.form ? [] : [formFinding(snapshot, plan, item, at, canFix)]));
  });
}

/** The numbered paragraphs that have a list below them, by the form of that list. */
function parentsByForm(plans: readonly GroupPlan[]): ReadonlyMap<LabelForm, ReadonlySet<NumberedParagraph>> {
  const parents = new Map<LabelForm, Set<NumberedParagraph>>();
  for (const { form, parent } of plans.map(({ group }) => group)) {
    if (parent) parents.set(form, (parents.get(form) ?? new Set()).add(parent));
  }
  return parents;
}

function formFinding(snapshot: DocumentSnapshot, plan: GroupPlan, item: NumberedParagraph, at: number, canFix: boolean): Finding {
  const { form, model, group } = plan;
  const value = model === null ? valueInStep(group, at) : at + 1;
  const dot = markOf(group) ?? plan.dot;
  const edits = canFix && !goesOnAbove(group, item) && value !== null && isRewritable(item) ? labelEdits(item, { form, value, dot }, "number") : [];
  const modelItem = model?.items[0];
  return findingAt(snapshot, item.range, {
    ruleId,
    messageId: model ? "part" : "sibling",
    data: { label: item.label.text.trim(), expected: labelText(form, value ?? item.label.value, dot), model: modelItem?.label.text.trim() ?? "" },
    fix: edits.length === 0 ? undefined : { edits },
    related: modelItem ? [modelItem.range] : undefined,
  });
}

/** 三、（一）（二）（三）4. 五、: a number that goes on with the list above as well, which lacks it. */
function goesOnAbove({ parent, parentGroup }: SiblingGroup, { label }: NumberedParagraph): boolean {
  if (parent === null || parentGroup === null || parent.label.value !== label.value - 1) return false;
  return parentGroup.items[parentGroup.items.indexOf(parent) + 1]?.label.value === label.value + 1;
}

/** The number that a member should have: its own where it is in step with one beside it; null where nothing tells. */
function valueInStep({ items }: SiblingGroup, at: number): number | null {
  const [before, own, behind] = [items[at - 1], items[at], items[at + 1]].map((item) => item?.label.value);
  if (own === undefined) return null;
  if (before === own - 1 || behind === own + 1 || own === at + 1) return own;
  return before === at && behind === at + 2 ? at + 1 : null;
}

/** The mark that most Arabic numbers of a list have: 1、2、 keep theirs. */
function markOf({ items }: SiblingGroup): string | undefined {
  const marks = items.filter(({ label }) => label.form === "1." && ".．、".includes(label.mark)).map(({ label }) => label.mark);
  const count = (wanted: string): number => marks.filter((mark) => mark === wanted).length;
  return marks.find((mark) => count(mark) * 2 > marks.length);
}

function bracketFindings(snapshot: DocumentSnapshot, labels: LabelsByForm, dot: string): readonly Finding[] {
  return (["（一）", "（1）"] as const).flatMap((form) =>
    sharedFaultFindings(snapshot, {
      ruleId,
      messageId: "bracket",
      dot,
      items: labels.get(form) ?? [],
      isFaulty: ({ label }) => label.open !== "（" || label.close !== "）",
      edits: (item) => labelEdits(item, { form: item.label.form, value: item.label.value, dot }, "brackets"),
    }),
  );
}

function markFindings(snapshot: DocumentSnapshot, labels: LabelsByForm, dot: string): readonly Finding[] {
  return TYPED_FORMS.flatMap((form) =>
    sharedFaultFindings(snapshot, {
      ruleId,
      messageId: "mark",
      dot,
      items: labels.get(form) ?? [],
      isFaulty: ({ label }) => !isRightMark(label.form, label.mark),
      edits: (item) => labelEdits(item, { form: item.label.form, value: item.label.value, dot }, "mark"),
    }),
  );
}

function isRightMark(form: LabelForm, mark: string): boolean {
  if (form === "一、") return mark === "、";
  // 1、 is looked at by number-mixed-dot.
  return form === "1." ? ".．、".includes(mark) : mark === "";
}

type LabelsByForm = ReadonlyMap<LabelForm, readonly NumberedParagraph[]>;

/** Typed labels by form; those whose form is wrong are told of once, by their form. */
function labelsByForm(plans: readonly GroupPlan[]): LabelsByForm {
  const labels = new Map<LabelForm, NumberedParagraph[]>(TYPED_FORMS.map((form) => [form, []]));
  for (const { form, group } of plans) {
    for (const item of group.items) {
      if (item.label.form === form && isRewritable(item)) labels.get(form)?.push(item);
    }
  }
  return labels;
}
