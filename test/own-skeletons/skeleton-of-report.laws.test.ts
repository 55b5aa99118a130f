import fc from "fast-check";
import { readSkeletonFile } from "../../src/own-skeletons/file/read-skeleton-file";
import { writeSkeletonFile } from "../../src/own-skeletons/file/write-skeleton-file";
import { skeletonOfReport } from "../../src/own-skeletons/report/skeleton-of-report";
import { buildReport } from "../../src/skeletons/build-report";
import { inlineText } from "../../src/ooxml/inline-text";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import type { ControlSpan } from "../../src/snapshot/types";

/** Everything that makes the reading of a report hard, in any order. */
const pieces = [
  "一、", "二、", "（一）", "（二）", "(三)", "1.", "2．", "（1）", "1）", "①", "第一章　", "一是", "二是", "附件：", "工作情况", "抓好学习", "集中学习", "发展党员", "12次", "**次", "  名",
  "2.5亿元", "*余万元", "20XX年", "2026年", "2027年度", "2024—2026年", "河湾镇党支部", "镇党委", "【写明原因】", "【填写：时间】", "（待补充）", "{unit}", "}", "|", "“", "”", "《", "》",
  "。", "，", "；", "：", "！", "\v", "\t", "\u00a0", "　　", "\u0007", "\ud800", "各位领导：", "述职人：张三", "2026年12月3日", "…………3", "x".repeat(70), "学".repeat(160),
];
const control = fc.record({ tag: fc.constantFrom("cw.t.集中学习.次", "cw.p.unit", "cw.p.date", "cw.p.主要:原因", `cw.p.${"长".repeat(59)}`, "other", ""), start: fc.nat(8), length: fc.nat(6) });
const paragraph = fc.record({
  words: fc.array(fc.constantFrom(...pieces), { maxLength: 7 }),
  listLabel: fc.option(fc.constantFrom("一、", "（一）", "1.", "•"), { nil: undefined, freq: 5 }),
  style: fc.constantFrom("", "", "", "成文标题", "成文主送", "TOC 1"),
  inTable: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  controls: fc.array(control, { maxLength: 2 }),
});

const draftOf = ({ words, listLabel, style, inTable, controls }: { words: string[]; listLabel: string | undefined; style: string; inTable: boolean; controls: { tag: string; start: number; length: number }[] }): ParagraphDraft => {
  const text = words.join("");
  const spans = controls.map(({ tag, start, length }, index): ControlSpan => ({ id: index, tag, title: "", placeholder: "", start: Math.min(start, text.length), end: Math.min(start + length, text.length) }));
  return { text, style, inTable, controls: spans, ...(listLabel === undefined ? {} : { listLabel }) };
};

it("whatever stands in a document, its skeleton can be handed out, read again and inserted", () => {
  let made = 0;
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 14 }), fc.constantFrom("", "河湾镇党支部", "学"), fc.constantFrom("总结", "", "a:{b}|c", "长".repeat(99)), (paragraphs, unit, name) => {
      const result = skeletonOfReport(snapshotOfParagraphs(paragraphs.map(draftOf)), { unit, superiors: "镇党委", year: 2026, name });
      if (result.kind === "nothing") return;
      made += 1;
      expect(readSkeletonFile(writeSkeletonFile(result.skeleton))).toEqual({ ok: true, skeleton: result.skeleton });
      const built = buildReport(result.skeleton, { unit, superiors: "镇党委", year: 2026, date: "" });
      expect(built.filter(({ inlines }) => inlines.map(inlineText).join("").trim() === "")).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(made).toBeGreaterThan(400);
});

it("no word is lost: every Han character of the body is in the report that is built again, in order", () => {
  const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, "").replace(/[一二三四五六七八九十第章]/gu, "");
  const plain = ["一、", "（一）", "（二）", "1.", "工作情况", "抓好学习", "集中学习", "12次", "**次", "2026年", "。", "，", "；", "：", "、", "活动", "{", "|"];
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...plain), { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 10 }), (lines) => {
      const texts = ["工作总结", ...lines.map((words) => words.join(""))];
      const result = skeletonOfReport(snapshotOfParagraphs(texts.map((text) => ({ text }))), { unit: "", year: 2026, name: "总结" });
      if (result.kind === "nothing" || result.notes.some(({ id }) => id === "contents" || id === "noTitle")) return;
      const built = buildReport(result.skeleton, { unit: "", superiors: "", year: 2026, date: "" });
      const words = built.map(({ inlines }) => inlines.map(inlineText).join("")).join("").replaceAll("【写明小标题】", "");
      expect(han(words)).toBe(han(texts.join("")));
    }),
    { numRuns: 600 },
  );
});
