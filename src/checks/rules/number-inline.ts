import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { inlineSeries } from "../numbering/inline-numbers";
import type { InlineNumber, InlineSeries } from "../numbering/inline-numbers";
import { labelText, numberText } from "../numbering/label";
import { renumberEnd } from "../numbering/renumber-end";
import { sequenceFaults } from "../numbering/sequence-faults";
import type { SequenceFault } from "../numbering/sequence-faults";
import type { Finding, Fix, Rule } from "../types";

/** ①…②…④… inside one paragraph: points that do not count on. */
export const numberInline: Rule = {
  id: "number-inline",
  family: "numbering",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "段内“①②③”等次序有误", en: "Numbered points inside a paragraph do not count on" },
  messages: {
    gap: { zh: "“{previous}”后面是“{word}”，缺“{expected}”。请看是漏了内容，还是序号有误。", en: "“{word}” follows “{previous}”; “{expected}” is missing." },
    duplicate: { zh: "“{word}”重复了，这里应为“{expected}”。", en: "“{word}” stands twice; this should be “{expected}”." },
    order: { zh: "按前后顺序，“{word}”应为“{expected}”。", en: "By its place, “{word}” should be “{expected}”." },
  },
  examples: {
    good: [
      "重点抓好三项工作：①抓学习；②抓队伍；③抓作风。",
      "责任落实到人：（1）定任务；（2）定时限；（3）定标准。",
      "上述①③两项由办公室负责。",
      "一组：①学习；②调研。二组：①走访；②服务。",
      "按照实施办法（1）、（3）的要求办理。",
    ],
    bad: [
      "重点抓好三项工作：①抓学习；②抓队伍；「④」抓作风。",
      "责任落实到人：（1）定任务；（2）定时限；「（2）」定标准。",
      "重点抓好三项工作：①抓学习；「③」抓队伍；「②」抓作风。",
    ],
  },
  check(snapshot) {
    return inlineSeries(snapshot).flatMap((series) => {
      const faults = sequenceFaults(series.items.map(({ value }) => value));
      return faults.flatMap((fault, index) => toFindings(snapshot, series, fault, renumberEnd(series.items.length, faults, index)));
    });
  },
};

function toFindings(snapshot: DocumentSnapshot, series: InlineSeries, fault: SequenceFault, end: number): readonly Finding[] {
  const { form, items, paragraph } = series;
  const item = items[fault.at];
  if (item === undefined) return [];
  const because = fault.because === undefined ? undefined : items[fault.because];
  return [
    findingAt(snapshot, rangeOf(paragraph, item), {
      ruleId: "number-inline",
      messageId: fault.kind,
      data: { word: labelText(form, item.value), expected: labelText(form, fault.expected), previous: labelText(form, items[fault.at - 1]?.value ?? 0) },
      fix: renumbered(series, fault.at, end),
      related: because === undefined ? undefined : [rangeOf(paragraph, because)],
    }),
  ];
}

function rangeOf(paragraph: number, { start, end }: InlineNumber): TextRange {
  return { paragraph, start, end };
}

/** The numbers from the fault on, so that they count on from the one before. */
function renumbered({ form, items, paragraph }: InlineSeries, from: number, end: number): Fix | undefined {
  const edits = items.slice(from, end).flatMap(({ value, numberStart, numberEnd }, offset) => {
    const right = from + offset + 1;
    return value === right ? [] : [{ range: { paragraph, start: numberStart, end: numberEnd }, text: numberText(form, right) }];
  });
  return edits.length === 0 ? undefined : { edits };
}
