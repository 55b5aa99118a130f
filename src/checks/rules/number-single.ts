import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { NumberedParagraph } from "../numbering/numbered-paragraphs";
import { outlineOf } from "../numbering/outline";
import type { Rule } from "../types";

// A bare heading or a few words are a sketch whose list may still grow; UTF-16 units.
const SHORTEST_POINT = 24;

/** A heading with only one numbered heading below it: nothing is there to be told apart. */
export const numberSingle: Rule = {
  id: "number-single",
  family: "numbering",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "下面只有一个序号", en: "Only one number below a heading" },
  messages: {
    single: { zh: "“{parent}”下面只有“{label}”一项，可以不加序号，或者看是否漏了后面的内容。", en: "“{label}” is the only point under “{parent}”: it needs no number, or others are missing." },
  },
  examples: {
    good: ["一、主要工作\n（一）抓学习。支部每周安排一次集中学习，党员轮流领学。\n（二）抓队伍。\n二、存在问题", "一、主要工作\n全年重点抓了学习。\n二、存在问题"],
    bad: ["一、主要工作\n「（一）」抓学习。支部每周安排一次集中学习，党员轮流领学。\n二、存在问题\n（一）学习不深。\n（二）创新不够。\n三、下步打算"],
  },
  check(snapshot) {
    const { groups } = outlineOf(snapshot);
    return groups.flatMap((group) => {
      const [item, ...others] = group.items;
      const { parent, parentGroup } = group;
      if (!item || others.length > 0 || !parent || !parentGroup || group.inverted || item.label.value !== 1) return [];
      // Below the last heading the list may still be growing.
      if (parentGroup.items[parentGroup.items.length - 1] === parent) return [];
      if (!hasText(snapshot, item)) return [];
      return [
        findingAt(snapshot, item.range, {
          ruleId: "number-single",
          messageId: "single",
          data: { label: item.label.text.trim(), parent: parent.label.text.trim() },
          related: [parent.range],
        }),
      ];
    });
  },
};

/** The point has been written: in its own paragraph, or in the one behind it. */
function hasText({ paragraphs }: DocumentSnapshot, { paragraph }: NumberedParagraph): boolean {
  return [paragraph, paragraph + 1].some((index) => (paragraphs[index]?.text.length ?? 0) >= SHORTEST_POINT);
}
