import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { markRuns } from "../text/mark-runs";
import type { Rule } from "../types";

/** ，。 、， ；。 and other marks that cannot stand side by side. */
export const markClash: Rule = {
  id: "mark-clash",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "两个不同的标点连在一起", en: "Two different marks side by side" },
  messages: {
    clash: { zh: "“{marks}”连在一起，请留下合适的一个。", en: "“{marks}” stand side by side; keep the one that fits." },
  },
  examples: {
    good: ["谁来抓？！怎么抓？", "抓学习、抓队伍，抓作风。"],
    bad: ["抓学习「，。」抓队伍。", "各村「、，」各社区按要求上报「；。」"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.marksTogether).flatMap(({ text, index }) =>
      markRuns(text).flatMap(({ start, end, marks }) => {
        if (marks === marks.charAt(0).repeat(marks.length) || /^[？！]+$/.test(marks)) return [];
        return [findingAt(snapshot, { paragraph: index, start, end }, { ruleId: "mark-clash", messageId: "clash", data: { marks: text.slice(start, end) } })];
      }),
    );
  },
};
