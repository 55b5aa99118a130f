import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { formatHanNumber } from "../numbering/han-number";
import { renumberEnd } from "../numbering/renumber-end";
import { seriesOf } from "../numbering/series";
import type { Series } from "../numbering/series";
import { seriesWord } from "../numbering/series-items";
import type { SeriesItem } from "../numbering/series-items";
import { sequenceFaults } from "../numbering/sequence-faults";
import type { SequenceFault } from "../numbering/sequence-faults";
import type { Edit, Finding, Fix, Rule } from "../types";

/** 一是…三是, 第一…第一: points in running text that do not count on. */
export const seriesGap: Rule = {
  id: "series-gap",
  family: "numbering",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "“一是”“二是”等次序有误", en: "Points in the text do not count on" },
  messages: {
    gap: { zh: "“{previous}”后面是“{word}”，缺“{expected}”。请看是漏了内容，还是序号有误。", en: "“{word}” follows “{previous}”; “{expected}” is missing." },
    duplicate: { zh: "“{word}”重复了，这里应为“{expected}”。", en: "“{word}” stands twice; this should be “{expected}”." },
    order: { zh: "按前后顺序，“{word}”应为“{expected}”。", en: "By its place, “{word}” should be “{expected}”." },
    start: { zh: "前面没有“{expected}”，这里直接从“{word}”开始。", en: "The points begin with “{word}”; there is no “{expected}” before." },
  },
  examples: {
    good: [
      "一是抓学习。二是抓队伍。三是抓作风。",
      "问题有两个：一是学习不深。二是创新不够。下步措施：一是补短板。二是促规范。",
      "第一，抓学习；第二，抓队伍。",
      "做事一是一，二是二。",
    ],
    bad: ["一是抓学习。「三是」抓队伍。四是抓作风。", "一是抓学习。二是抓队伍。「二是」抓作风。", "第一，抓学习；第二，抓队伍；「第四」，抓作风。", "「二是」抓队伍。三是抓作风。"],
  },
  check(snapshot) {
    return seriesOf(snapshot).series.flatMap((series) => {
      const faults = sequenceFaults(series.values);
      return faults.flatMap((fault, index) => toFindings(snapshot, series, fault, renumberEnd(series.values.length, faults, index)));
    });
  },
};

function toFindings(snapshot: DocumentSnapshot, series: Series, fault: SequenceFault, end: number): readonly Finding[] {
  const item = series.items[fault.at];
  if (!item) return [];
  const because = fault.because === undefined ? null : series.items[fault.because];
  return [
    findingAt(snapshot, rangeOf(item), {
      ruleId: "series-gap",
      messageId: fault.kind,
      data: {
        word: wordOf(series, item.value),
        expected: wordOf(series, fault.expected),
        previous: wordOf(series, series.values[fault.at - 1] ?? 0),
      },
      fix: renumbered(series, fault.at, end),
      related: because ? [rangeOf(because)] : undefined,
    }),
  ];
}

function wordOf({ family }: Series, value: number): string {
  return seriesWord(family, value, formatHanNumber(value));
}

function rangeOf({ paragraph, start, end }: SeriesItem): TextRange {
  return { paragraph, start, end };
}

function renumbered(series: Series, from: number, end: number): Fix | undefined {
  const isWhole = end === series.values.length;
  return renumberedBetween(series, from, end) ?? (isWhole ? renumberedBetween(series, 0, end) : undefined);
}

function renumberedBetween({ items, values }: Series, from: number, end: number): Fix | undefined {
  const edits: Edit[] = [];
  for (let at = from; at < end; at += 1) {
    if (values[at] === at + 1) continue;
    const item = items[at];
    if (!item || item.numberStart === item.numberEnd) return undefined;
    edits.push({ range: { paragraph: item.paragraph, start: item.numberStart, end: item.numberEnd }, text: formatHanNumber(at + 1) });
  }
  return edits.length === 0 ? undefined : { edits };
}
