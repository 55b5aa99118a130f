import { findingAt } from "../finding-at";
import { dotsOf } from "../numbering/dots";
import { labelText } from "../numbering/label";
import { outlineOf } from "../numbering/outline";
import type { Rule } from "../types";

/** 1、 throughout, or in some lists, and 1. beside 1． in different lists. */
export const numberDot: Rule = {
  id: "number-dot",
  family: "numbering",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15834-2011 B.3.3（资料性附录）" },
  title: { zh: "阿拉伯数字序号后面没有用下脚点", en: "Arabic numbers are not followed by the dot" },
  messages: {
    comma: {
      zh: "阿拉伯数字序号后面用下脚点，不用顿号，全文共{count}处，如“{label}”宜写作“{expected}”。",
      en: "An Arabic number is followed by a dot, not by 、; {count} in all, such as “{label}”, which should be “{expected}”.",
    },
    lists: {
      zh: "各组阿拉伯数字序号后面的标点不一样，有{count}处可统一，如“{label}”宜写作“{expected}”。",
      en: "The lists of this document have different marks after Arabic numbers; {count} differ, such as “{label}”, which should be “{expected}”.",
    },
  },
  examples: {
    good: ["一、主要工作\n1.抓学习。\n2.抓队伍。\n二、存在问题\n1.学习不深。\n2.创新不够。"],
    bad: ["「1、」抓学习。\n2、抓队伍。", "一、主要工作\n1.抓学习。\n2.抓队伍。\n3.抓作风。\n二、存在问题\n「1、」学习不深。\n2、创新不够。"],
  },
  check(snapshot) {
    const { others, isComma } = dotsOf(outlineOf(snapshot));
    const [first] = others.items;
    if (first === undefined) return [];
    return [
      findingAt(snapshot, first.range, {
        ruleId: "number-dot",
        messageId: isComma ? "comma" : "lists",
        data: { label: first.label.text, expected: labelText("1.", first.label.value, others.dot), count: others.items.length },
        fix: others.fix(snapshot),
        related: others.items.slice(1).map((item) => item.range),
      }),
    ];
  },
};
