import { findingAt } from "../finding-at";
import { isDirectlyBelow, mostUsed, parallelGroups } from "../numbering/group-plans";
import { LABEL_RANK } from "../numbering/label";
import { outlineOf } from "../numbering/outline";
import type { SiblingGroup } from "../numbering/outline";
import type { Rule } from "../types";

/** Directly below some headings stands （一）, below others of the same list 1. */
export const numberUneven: Rule = {
  id: "number-uneven",
  family: "numbering",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "各部分同一层的序号形式不一样", en: "Parts number the same level in different ways" },
  messages: {
    uneven: {
      zh: "别的部分的这一层用“{model}”，这里用“{label}”，全文共{count}组。如果是同一层的标题，可以统一。",
      en: "Other parts number this level “{model}”, this one “{label}”; {count} lists in all. Headings of one level may be numbered alike.",
    },
  },
  examples: {
    good: [
      "一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、存在问题\n（一）学习不深。\n（二）创新不够。",
      "一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、评选办法\n申报人应当符合下列条件：\n1.爱岗敬业。\n2.实绩突出。",
    ],
    bad: ["一、主要工作\n（一）抓学习。\n（二）抓队伍。\n二、存在问题\n（一）学习不深。\n（二）创新不够。\n三、下步打算\n「1.」抓重点。\n2.抓落实。"],
  },
  check(snapshot) {
    const uneven = parallelGroups(outlineOf(snapshot)).flatMap((parallel) => differences(parallel));
    const [first] = uneven;
    const item = first?.group.items[0];
    const model = first?.model.items[0];
    if (!item || !model) return [];
    return [
      findingAt(snapshot, item.range, {
        ruleId: "number-uneven",
        messageId: "uneven",
        data: { label: item.label.text.trim(), model: model.label.text.trim(), count: uneven.length },
        related: [model.range, ...uneven.slice(1).flatMap(({ group }) => group.items.slice(0, 1)).map(({ range }) => range)],
      }),
    ];
  },
};

/** The groups of another form than most of their parallels, or than the first where there is no majority; a missing level is number-style's. */
function differences(parallel: readonly SiblingGroup[]): readonly { readonly group: SiblingGroup; readonly model: SiblingGroup }[] {
  const model = mostUsed(parallel)[0] ?? parallel[0];
  if (model === undefined) return [];
  const differs = (group: SiblingGroup): boolean => group.form !== model.form && LABEL_RANK[group.form] <= LABEL_RANK[model.form] + 1;
  return parallel.filter((group) => differs(group) && isDirectlyBelow(group)).map((group) => ({ group, model }));
}
