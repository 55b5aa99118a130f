import { pairsWithLastYear } from "../agreement/pairs-with-last-year";
import { findingAt } from "../finding-at";
import type { Rule } from "../types";

/** One equal number is ordinary, two may be chance. */
const FEWEST = 3;

/** Many numbers equal to those of last year's report: perhaps last year's text was taken over. */
export const figureSameAsLastYear: Rule = {
  id: "figure-same-as-last-year",
  family: "text",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "多处数字与去年完全相同", en: "Many numbers equal to last year's" },
  messages: {
    same: {
      zh: "有{count}处数字与上年报告完全相同，从“{name}{text}{unit}”起，请核对是不是沿用了去年的数。",
      en: "{count} numbers are equal to those of last year's report, from “{name} {text}{unit}” on; check that they are not last year's.",
    },
  },
  examples: {
    good: [
      "集中学习20次，专题研讨4次，发展党员3名。",
      "集中学习24次，专题研讨6次，发展党员2名。",
      "全年集中学习24次。",
      "去年集中学习24次，专题研讨4次，发展党员3名。",
      "集中学习30次，专题研讨5次，发展党员4名，撰写心得体会50篇。",
      "集中学习24场，专题研讨4场，发展党员3人次。",
      "集中学习48次，专题研讨8次，发展党员6名，撰写心得体会99篇。",
      "会议24次，研究4次，吸收3名。",
      "与去年同期的24次相比，集中学习24次、专题研讨4次，发展党员3名。",
      "一、明年打算\n集中学习24次，专题研讨4次，发展党员3名。",
      "培训24次，座谈4次，慰问3名。",
      "集中学习24次，专题研讨4次。",
    ],
    bad: [
      "集中学习「24」次，专题研讨4次，发展党员3名。",
      "全年集中学习「24」次。\n开展专题研讨4次。\n发展党员3名。",
      "专题研讨「4」次，发展党员3名，撰写心得体会50篇。",
      "集中学习20次，专题研讨「4」次，发展党员3名，撰写心得体会50篇。",
      "共集中学习「24」次，专题研讨6次，发展党员3名，撰写心得体会50篇。",
      "一、学习\n集中学习「24」次，专题研讨4次。\n二、队伍\n发展党员3名。",
      "发展党员「3」名，专题研讨4次，集中学习24次。",
      "培训9次，集中学习「24」次，专题研讨4次，发展党员3名，撰写心得体会50篇。",
    ],
    profile: {
      lastYear: [
        { label: "集中学习", unit: "次", amount: 24, text: "24" },
        { label: "专题研讨", unit: "次", amount: 4, text: "4" },
        { label: "发展党员", unit: "名", amount: 3, text: "3" },
        { label: "撰写心得体会", unit: "篇", amount: 50, text: "50" },
      ],
    },
  },
  check(snapshot, profile) {
    const same = pairsWithLastYear(snapshot, profile).filter(({ figure, amount }) => figure.amount === amount);
    const [first, ...others] = same;
    if (first === undefined || same.length < FEWEST) return [];
    const { place, label, text, unit } = first.figure;
    return [
      findingAt(snapshot, place.range, {
        ruleId: "figure-same-as-last-year",
        messageId: "same",
        data: { count: same.length, name: label, text, unit },
        related: others.map(({ figure }) => figure.place.range),
      }),
    ];
  },
};
