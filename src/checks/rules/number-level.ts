import { findingAt } from "../finding-at";
import { isDirectlyBelow } from "../numbering/group-plans";
import { outlineOf } from "../numbering/outline";
import { followsScheme } from "../numbering/scheme";
import type { Finding, Rule } from "../types";

/** A higher form of number stands directly below a lower one. */
export const numberLevel: Rule = {
  id: "number-level",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.3.3；GB/T 15834-2011 B.3.8（资料性附录）" },
  title: { zh: "序号层次颠倒", en: "Levels of numbers are reversed" },
  messages: {
    inverted: {
      zh: "“{label}”的层次比“{parent}”高，不应排在“{parent}”下面。",
      en: "“{label}” is a higher level than “{parent}” and should not stand below it.",
    },
  },
  examples: {
    good: ["一、主要工作\n1.抓学习。\n2.抓队伍。\n二、存在问题\n1.学习不深。", "1.申报材料包括以下两项：\n（一）申请书；\n（二）证明。\n2.申报时间另行通知。"],
    bad: ["1.主要工作\n「一、」抓学习。\n二、抓队伍。\n2.存在问题\n「一、」学习不深。"],
  },
  check(snapshot, { scheme }) {
    return outlineOf(snapshot).groups.flatMap((group): readonly Finding[] => {
      const [first] = group.items;
      const { parent } = group;
      // A list with an introduction of its own keeps its own form, and the standard has no place for 1）.
      if (!group.inverted || !first || !parent || parent.label.form === "1）" || !isDirectlyBelow(group) || followsScheme(group, scheme)) return [];
      return [
        findingAt(snapshot, first.range, {
          ruleId: "number-level",
          messageId: "inverted",
          data: { label: first.label.text.trim(), parent: parent.label.text.trim() },
          related: [parent.range],
        }),
      ];
    });
  },
};
