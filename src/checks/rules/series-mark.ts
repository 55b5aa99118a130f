import { findingAt } from "../finding-at";
import { seriesOf } from "../numbering/series";
import type { Series } from "../numbering/series";
import type { SeriesItem } from "../numbering/series-items";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Finding, Rule } from "../types";

/** 第一、 and 首先、 instead of 第一， and 首先，. */
export const seriesMark: Rule = {
  id: "series-mark",
  family: "numbering",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 15834-2011 B.3.1、B.3.7（资料性附录）" },
  title: { zh: "“第一”“首先”等后面的标点不对", en: "The wrong mark after “第一”, “首先” and the like" },
  messages: {
    comma: { zh: "“{word}”后面用逗号，不用顿号。", en: "“{word}” is followed by a comma, not by 、." },
    none: { zh: "“{word}”后面不用标点，应删去顿号。", en: "“{word}” is followed by no mark." },
  },
  examples: {
    good: [
      "第一，抓学习；第二，抓队伍。",
      "第一、第二产业稳步增长，第一、二季度完成投资。",
      "首先，抓学习；其次，抓队伍。",
      "一是抓学习；二是抓队伍。",
    ],
    bad: ["「第一、」抓学习。「第二、」抓队伍。", "「首先、」抓学习；其次，抓队伍。", "「一是、」抓学习；「二是、」抓队伍。"],
  },
  check(snapshot) {
    return seriesOf(snapshot).series.flatMap((series) => (series.values.length < 2 ? [] : wrongMarks(snapshot, series)));
  },
};

function wrongMarks(snapshot: DocumentSnapshot, { items }: Series): readonly Finding[] {
  const wrong = items.filter((item): item is SeriesItem => item !== null && hasWrongMark(snapshot.paragraphs[item.paragraph]?.text ?? "", item));
  return wrong.map((item) => {
    const { paragraph, start, end, family } = item;
    const isPlain = family === "一是" || family === "一要";
    const word = snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? "";
    const fix = { edits: [{ range: { paragraph, start: end, end: end + 1 }, text: isPlain ? "" : "，" }] };
    return findingAt(snapshot, { paragraph, start, end: end + 1 }, { ruleId: "series-mark", messageId: isPlain ? "none" : "comma", data: { word }, fix });
  });
}

function hasWrongMark(text: string, { end }: SeriesItem): boolean {
  return text.charAt(end) === "、";
}
