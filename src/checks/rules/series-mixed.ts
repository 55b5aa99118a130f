import { findingAt } from "../finding-at";
import { formatHanNumber } from "../numbering/han-number";
import { seriesOf } from "../numbering/series";
import { seriesWord } from "../numbering/series-items";
import type { Rule } from "../types";

/** 首先…第二: one series, two families of counting words. */
export const seriesMixed: Rule = {
  id: "series-mixed",
  family: "numbering",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "一组排序用了两套说法", en: "Two ways of counting in one series" },
  messages: {
    mixed: { zh: "前面用“{first}”开头，这里用“{word}”，两套说法不要混用。", en: "The series begins with “{first}” and goes on with “{word}”. Keep to one way of counting." },
  },
  examples: {
    good: ["首先，抓学习；其次，抓队伍；最后，抓作风。", "第一，抓学习；第二，抓队伍。"],
    bad: ["首先，抓学习；「第二」，抓队伍；第三，抓作风。", "第一，抓学习；「其次」，抓队伍。", "一是抓学习；「第二」，抓队伍。"],
  },
  check(snapshot) {
    return seriesOf(snapshot).mixed.map(({ item, first }) =>
      findingAt(
        snapshot,
        { paragraph: item.paragraph, start: item.start, end: item.end },
        {
          ruleId: "series-mixed",
          messageId: "mixed",
          data: {
            first: seriesWord(first.family, first.value, formatHanNumber(first.value)),
            word: seriesWord(item.family, item.value, formatHanNumber(item.value)),
          },
          related: [{ paragraph: first.paragraph, start: first.start, end: first.end }],
        },
      ),
    );
  },
};
