import { pairsWithLastYear } from "../agreement/pairs-with-last-year";
import { findingAt } from "../finding-at";
import type { Rule } from "../types";

/** A slip of one digit makes ten times as much, give or take the year's own change. */
const TIMES = 8;
/** Below this a large ratio is ordinary: 1 and 8. */
const LEAST = 10;

/** A number about ten times last year's, or a tenth of it: perhaps a digit too many or too few. */
export const figureTenfold: Rule = {
  id: "figure-tenfold",
  family: "text",
  level: "hint",
  basis: { kind: "custom" },
  title: { zh: "与去年相差近十倍", en: "About ten times last year's number, or a tenth" },
  messages: {
    more: {
      zh: "“{name}”去年是{before}{unit}，今年是{now}{unit}，相差很大，请核对是不是多写了一位。",
      en: "“{name}” was {before}{unit} last year and is {now}{unit} now; check for a digit too many.",
    },
    less: {
      zh: "“{name}”去年是{before}{unit}，今年是{now}{unit}，相差很大，请核对是不是少写了一位。",
      en: "“{name}” was {before}{unit} last year and is {now}{unit} now; check for a digit too few.",
    },
  },
  examples: {
    good: [
      "集中学习26次，专题研讨4次，发展党员3名。",
      "集中学习24次，撰写心得体会52篇。",
      "发展党员1名。",
      "专题研讨8次。",
      "集中学习100次。",
      "撰写心得体会200篇。",
      "撰写心得体会20篇。",
      "去年集中学习240次。",
      "集中学习240场。",
      "撰写学习笔记500篇。",
      "一、明年打算\n撰写心得体会500篇。",
      "发展党员9名。",
    ],
    bad: [
      "集中学习「240」次。",
      "撰写心得体会「500」篇。",
      "撰写心得体会「5」篇。",
      "集中学习「3」次。",
      "发展党员「30」名。",
      "专题研讨「40」次。",
      "全年集中学习「245」次，专题研讨4次。",
      "集中学习24次，撰写心得体会「480」篇。",
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
    return pairsWithLastYear(snapshot, profile).flatMap(({ figure, amount, text }) => {
      const ratio = figure.amount / amount;
      if (Math.max(figure.amount, amount) < LEAST || amount <= 0 || figure.amount <= 0 || (ratio < TIMES && ratio > 1 / TIMES)) return [];
      const data = { name: figure.label, unit: figure.unit, before: text, now: figure.text };
      return [findingAt(snapshot, figure.place.range, { ruleId: "figure-tenfold", messageId: ratio > 1 ? "more" : "less", data })];
    });
  },
};
