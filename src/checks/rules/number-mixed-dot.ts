import { findingAt } from "../finding-at";
import { documentDot } from "../numbering/group-plans";
import { labelText } from "../numbering/label";
import { isRewritable, labelEdits } from "../numbering/label-edits";
import { groupPlans } from "../numbering/group-plans";
import { outlineOf } from "../numbering/outline";
import type { Rule } from "../types";

/** 1. and 1． and 1、 side by side, or 1、 throughout. */
export const numberMixedDot: Rule = {
  id: "number-mixed-dot",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 15834-2011 B.3.3" },
  title: { zh: "阿拉伯数字序号后的点不统一", en: "Different marks after Arabic numbers" },
  messages: {
    mixed: {
      zh: "阿拉伯数字序号后面的标点不统一，有 {count} 处与多数不同，如“{label}”应写作“{expected}”。",
      en: "Arabic numbers are followed by different marks; {count} differ, such as “{label}”, which should be “{expected}”.",
    },
    comma: {
      zh: "阿拉伯数字序号后面用下脚点，不用顿号，全文共 {count} 处，如“{label}”应写作“{expected}”。",
      en: "An Arabic number is followed by a dot, not by 、; {count} in all: “{label}” should be “{expected}”.",
    },
  },
  examples: {
    good: ["1.抓学习。\n2.抓队伍。", "1．抓学习。\n2．抓队伍。"],
    bad: ["1.抓学习。\n「2、」抓队伍。\n3.抓作风。", "「1、」抓学习。\n2、抓队伍。", "1．抓学习。\n2．抓队伍。\n「3.」抓作风。"],
  },
  check(snapshot) {
    const outline = outlineOf(snapshot);
    const dot = documentDot(outline);
    const labels = groupPlans(outline)
      .flatMap((plan) => (plan.form === "1." ? plan.group.items : []))
      .filter((item) => item.label.form === "1." && isRewritable(item) && ".．、".includes(item.label.mark));
    const others = labels.filter((item) => item.label.mark !== dot);
    const first = others[0];
    if (first === undefined) return [];
    const edits = others.flatMap((item) => labelEdits(item, { form: "1.", value: item.label.value, dot }, "mark"));
    return [
      findingAt(snapshot, first.range, {
        ruleId: "number-mixed-dot",
        messageId: others.length === labels.length ? "comma" : "mixed",
        data: { label: first.label.text, expected: labelText("1.", first.label.value, dot), count: others.length },
        fix: { edits },
        related: others.slice(1).map((item) => item.range),
      }),
    ];
  },
};
