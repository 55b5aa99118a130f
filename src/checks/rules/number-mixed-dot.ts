import { findingAt } from "../finding-at";
import { dotsOf } from "../numbering/dots";
import { labelText } from "../numbering/label";
import { outlineOf } from "../numbering/outline";
import type { Rule } from "../types";

/** 1. and 1． and 1、 side by side in one list. */
export const numberMixedDot: Rule = {
  id: "number-mixed-dot",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 15834-2011 B.3.3（资料性附录）" },
  title: { zh: "同一组阿拉伯数字序号后面的点不统一", en: "Different marks after the Arabic numbers of one list" },
  messages: {
    mixed: {
      zh: "同一组阿拉伯数字序号后面的标点不统一，有{count}处应改，如“{label}”应写作“{expected}”。",
      en: "The Arabic numbers of one list are followed by different marks; {count} should change, such as “{label}”, which should be “{expected}”.",
    },
  },
  examples: {
    good: ["1.抓学习。\n2.抓队伍。", "1．抓学习。\n2．抓队伍。"],
    bad: ["1.抓学习。\n「2、」抓队伍。\n3.抓作风。", "1．抓学习。\n2．抓队伍。\n「3.」抓作风。"],
  },
  check(snapshot) {
    const { mixed } = dotsOf(outlineOf(snapshot));
    const [first] = mixed.items;
    if (first === undefined) return [];
    return [
      findingAt(snapshot, first.range, {
        ruleId: "number-mixed-dot",
        messageId: "mixed",
        data: { label: first.label.text, expected: labelText("1.", first.label.value, mixed.dot), count: mixed.items.length },
        fix: mixed.fix(snapshot),
        related: mixed.items.slice(1).map((item) => item.range),
      }),
    ];
  },
};
