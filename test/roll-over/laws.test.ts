import fc from "fast-check";
import { planRollOver } from "../../src/roll-over/plan-roll-over";
import { defaultChoice, rollOver } from "../../src/roll-over/roll-over";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";

const piece = fc.oneof(
  fc.constantFrom("集中学习", "开展", "走访", "其中", "同比", "比", "现将", "《", "》", "“", "”", "（", "）", "，", "。", "；", "约", "余", "每月", "截至", "一是", "二是", "十四五", "建党104周年", "3月15日"),
  fc.constantFrom("2025年", "2026年", "2024年", "2025年3月15日", "2025—2026年", "二〇二五年", "〔2025〕12号", "2027年"),
  fc.constantFrom("12", "300", "3.5", "1,200", "两", "**", "24", "12"),
  fc.constantFrom("次", "人次", "户", "%", "小时", "万元", "份"),
  fc.string({ maxLength: 2 }),
);
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("").replace(/[\r\n]/gu, ""));
const heading = fc.constantFrom("一、2025年工作情况", "二、存在的问题", "三、2026年工作思路", "三、下一步打算", "二、存在的问题及下一步打算", "下一步抓好以下工作：", "（一）抓学习。", "（二）抓服务", "1.", "2025年12月20日", "");
const field = fc.record({ label: fc.constantFrom("集中学习", "走访"), value: fc.constantFrom("12", "**", "1,200") }).map(({ label, value }) => ({
  text: `全年${label}${value}次。`,
  controls: [{ id: label.length * 100 + value.length, tag: `cw.t.${label}.次`, title: "", start: label.length + 2, end: label.length + 2 + value.length, placeholder: "" }],
}));
const paragraph = fc.oneof(
  fc.tuple(heading, line).map(([head, text]) => ({ text: head + text })),
  fc.tuple(line, fc.boolean()).map(([text, inTable]) => ({ text, inTable })),
  field,
);
const title = fc.constantFrom("党支部2025年度工作总结和2026年工作思路", "党支部2025年上半年工作总结", "工作汇报", "党支部二〇二五年总结", "");
const documents = fc.tuple(title, fc.array(paragraph, { maxLength: 8 })).map(([first, rest]): DocumentSnapshot => snapshotOfParagraphs([{ text: first }, ...rest]));

const years = { fromYear: 2025, toYear: 2026 };

describe("laws of a roll-over", () => {
  it("every excerpt is the text at its place, and no two changes overlap but for the prompts of the plan", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        const { changes } = planRollOver(snapshot, years);
        for (const { range, excerpt } of changes) expect(snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end)).toBe(excerpt);
        const written = changes.filter(({ kind }) => kind !== "plan");
        written.slice(1).forEach(({ range }, index) => {
          const before = written[index]?.range;
          if (before?.paragraph === range.paragraph) expect(range.start).toBeGreaterThanOrEqual(before.end);
        });
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      }),
    );
  });

  it("every id that is remembered is a tally of the draft that misses its number", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (snapshot, seed) => {
        const plan = planRollOver(snapshot, years);
        const some = [...defaultChoice(plan)].filter((_, index) => ((seed >> index % 24) & 1) === 0);
        for (const chosen of [defaultChoice(plan), new Set(some)]) {
          const { after, lastYear } = rollOver(snapshot, plan, chosen);
          const tallies = new Map(findTallies(after).map((tally) => [tally.id, tally]));
          for (const id of Object.keys(lastYear)) expect(tallies.get(id)?.places.some(({ value }) => value === null)).toBe(true);
        }
      }),
    );
  });

  it("the text differs in the listed places and nowhere else", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        const plan = planRollOver(snapshot, years);
        const { after, edits, behind, points } = rollOver(snapshot, plan, defaultChoice(plan));
        const rest = after.paragraphs.filter(({ index }) => behind === null || index <= behind || index > behind + points.length);
        const expected = snapshot.paragraphs.map(({ index, text }) =>
          edits.filter(({ range }) => range.paragraph === index).reduceRight((whole, { range, text: put }) => whole.slice(0, range.start) + put + whole.slice(range.end), text));
        expect(rest.map(({ text }) => text)).toEqual(expected);
      }),
    );
  });

  it("a second time with the same years there is nothing to do", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        const plan = planRollOver(snapshot, years);
        fc.pre(plan.nothing === null);
        const { after } = rollOver(snapshot, plan, defaultChoice(plan));
        const again = planRollOver(after, years);
        expect([again.nothing === "already" || again.nothing === "yearAbsent", again.changes]).toEqual([true, []]);
      }),
    );
  });
});
