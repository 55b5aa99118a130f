import { buildReport, SkeletonError } from "../../src/skeletons/build-report";
import type { ReportBlock, Skeleton, SkeletonPart } from "../../src/skeletons/types";
import { sampleSkeleton, writer } from "./sample-skeleton";

/** `style: text`, run-in headings between < and >. */
function written(blocks: readonly ReportBlock[]): string[] {
  return blocks.map(({ style, inlines }) => {
    const texts = inlines.map((inline) => {
      if (inline.kind === "text") return inline.lead === undefined ? inline.text : `<${inline.lead} ${inline.text}>`;
      return inline.kind === "mayBreak" ? "|" : `{${inline.key}}`;
    });
    return `${style}: ${texts.join("")}`;
  });
}

describe("a report made of a skeleton", () => {
  it("has title, numbered parts and signature in order", () => {
    expect(written(buildReport(sampleSkeleton, writer))).toEqual([
      "title: 河湾镇党支部|2026年度|工作总结",
      "body: 现将情况报告如下。",
      "heading1: 一、2026年工作情况",
      "body: <2 （一）学习。>第一段。",
      "body: 第二段。",
      "body: <2 （二）服务。>",
      "heading2: （三）作风",
      "body: 导入。",
      "body: <3 1.制度。>立规矩。",
      "heading1: 二、2027年打算",
      "body: 打算。",
      "signature: 河湾镇党支部",
      "date: 2026年12月3日",
    ]);
  });

  it("closes up the numbers over parts that are left out, and keeps the heading above a chosen part", () => {
    expect(written(buildReport(sampleSkeleton, writer, new Set(["service", "plan"]))).slice(1, -2)).toEqual([
      "heading1: 一、2026年工作情况",
      "body: <2 （一）服务。>",
      "heading1: 二、2027年打算",
      "body: 打算。",
    ]);
  });

  it("leaves out a heading whose parts are all left out, even when it is chosen itself", () => {
    expect(written(buildReport(sampleSkeleton, writer, new Set(["work", "integrity", "plan"]))).slice(1, -2)).toEqual([
      "heading1: 一、2027年打算",
      "body: 打算。",
    ]);
  });

  it("asks for unit and date where they are not given", () => {
    const blocks = buildReport(sampleSkeleton, { ...writer, unit: "", date: " " });
    expect(written(blocks).at(0)).toBe("title: {cw.p.unit}|2026年度|工作总结");
    expect(written(blocks).slice(-2)).toEqual(["signature: {cw.p.unit}", "date: {cw.p.date}"]);
  });

  it("has no signature where the skeleton has none", () => {
    const styles = buildReport({ ...sampleSkeleton, signed: false }, writer).map(({ style }) => style);
    expect(styles).not.toContain("signature");
    expect(styles).not.toContain("date");
  });

  it("leaves headings of a level without numbers bare", () => {
    const blocks = buildReport({ ...sampleSkeleton, scheme: ["", "（一）"] }, writer, new Set(["plan"]));
    expect(written(blocks)[1]).toBe("heading1: 2027年打算");
  });

  const faulty: readonly (readonly [string, Partial<SkeletonPart>, RegExp])[] = [
    ["an unknown field", { text: ["{month}月"] }, /part "plan": .*\{month\}/],
    ["a title mark in the text", { text: ["甲|乙"] }, /part "plan": .*甲\|乙/],
    ["a tally in a heading", { heading: "党课{tally:党课:次}" }, /part "plan": .*党课/],
    ["the unit in a heading", { heading: "{unit}打算" }, /part "plan": .*打算/],
    ["a run-in heading of level 1", { form: "runIn" }, /part "plan": .*level 1/],
    ["a tag that Word cannot keep", { text: [`{tally:${"字".repeat(60)}:次}`] }, /part "plan": .*64/],
  ];
  it.each(faulty)("names the part with %s", (_fault, change, message) => {
    const parts = sampleSkeleton.parts.map((part) => (part.id === "plan" ? { ...part, ...change } : part));
    const skeleton: Skeleton = { ...sampleSkeleton, parts };
    expect(() => buildReport(skeleton, writer)).toThrow(SkeletonError);
    expect(() => buildReport(skeleton, writer)).toThrow(message);
  });

  it("names the title when the title is wrong", () => {
    expect(() => buildReport({ ...sampleSkeleton, title: "{titel}" }, writer)).toThrow(/part "title": .*\{titel\}/);
  });
});
