import { faultsAtMonth, faultsAtYear, faultsAtColon } from "../dates/date-faults";
import type { DateFault } from "../dates/date-faults";
import { findingAt } from "../finding-at";
import { landmarksOf } from "../scan/landmarks";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Finding, Rule } from "../types";

/** 2月30日, 13月5日, 26年3月, 202223年, 二O二六年: no such date, or a year that is not written out. */
export const dateImpossible: Rule = {
  id: "date-impossible",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15835-2011 4.1.1、4.3；不存在的日期按历法" },
  title: { zh: "日期不存在或写法不完整", en: "A date that does not exist, or a year not written out" },
  messages: {
    day: { zh: "这个月只有{days}天，没有这一天，请核对。", en: "The month has {days} days only; check the date." },
    month: { zh: "一年只有12个月，请核对。", en: "A year has 12 months only; check the date." },
    hour: { zh: "没有这个时刻，请核对。", en: "There is no such time of day; check it." },
    shortYear: { zh: "年份应写全四位数，不用两位数。", en: "A year is written with all four figures." },
    longYear: { zh: "年份多写了数字，请核对。", en: "The year has too many figures; check it." },
    mixedYear: { zh: "用汉字写年份，零写作“〇”：“{expected}年”。", en: "A year in Chinese figures has “〇” for zero: “{expected}年”." },
  },
  examples: {
    good: [
      "2月29日召开党员大会，3月31日前完成。",
      "工期24月，保修36个月，从教26年3个月。",
      "二〇二六年十二月三十日",
      "比分为25:30，会议时间9:30。",
      "距今20000年前的遗址。",
    ],
    bad: [
      "2026年「2月30日」召开党员大会，「4月31日」前完成整改。",
      "「13月」5日组织学习，「26年」3月5日召开会议。",
      "「202223」年，全局工作稳步推进。",
      "「二O二六」年十二月三日",
      "会议定于下午「25:30」召开。",
    ],
  },
  check(snapshot) {
    const { 月, 年, "：": wide, ":": narrow } = landmarksOf(snapshot);
    return [
      ...月.flatMap(({ paragraph, at }) => findings(snapshot, paragraph.index, faultsAtMonth(paragraph.text, at))),
      ...年.flatMap(({ paragraph, at }) => findings(snapshot, paragraph.index, faultsAtYear(paragraph.text, at))),
      ...[...wide, ...narrow].flatMap(({ paragraph, at }) => findings(snapshot, paragraph.index, faultsAtColon(paragraph.text, at))),
    ];
  },
};

function findings(snapshot: DocumentSnapshot, paragraph: number, faults: readonly DateFault[]): readonly Finding[] {
  return faults.map(({ start, end, kind, expected, days }) => {
    const range = { paragraph, start, end };
    const data = { ...(expected !== undefined && { expected }), ...(days !== undefined && { days }) };
    const fix = expected === undefined ? undefined : { edits: [{ range, text: expected }] };
    return findingAt(snapshot, range, { ruleId: "date-impossible", messageId: kind, data, fix });
  });
}
