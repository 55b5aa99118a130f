import { buildReport, SkeletonError } from "../../src/skeletons/build-report";
import type { ReportBlock, Skeleton, SkeletonPart, WriterInfo } from "../../src/skeletons/types";
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
      "title: 河湾镇|2026年度|工作总结",
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
      "signature: 河湾镇",
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

  it("names the organisation in title, heading and text: the writer's, else the skeleton's own, else a branch", () => {
    const part: SkeletonPart = { id: "work", heading: "{org}工作", level: 1, form: "standalone", text: ["{orgMeeting}研究。"] };
    const skeleton: Skeleton = { ...sampleSkeleton, title: "{org}|总结", signature: "none", parts: [part] };
    const told = (from: Skeleton, who: WriterInfo) => written(buildReport(from, who)).join(" ");
    expect(told(skeleton, writer)).toBe("title: 党支部|总结 heading1: 一、党支部工作 body: 支委会研究。");
    const own: Skeleton = { ...skeleton, organisation: "organCommittee" };
    expect(told(own, writer)).toBe("title: 机关党委|总结 heading1: 一、机关党委工作 body: 机关党委会议研究。");
    expect(told(own, { ...writer, organisation: "generalBranch" })).toBe("title: 党总支|总结 heading1: 一、党总支工作 body: 总支委员会会议研究。");
  });

  it("has no signature where the skeleton has none", () => {
    const styles = buildReport({ ...sampleSkeleton, signature: "none" }, writer).map(({ style }) => style);
    expect(styles).not.toContain("signature");
    expect(styles).not.toContain("date");
  });

  it("leaves headings of a level without numbers bare", () => {
    const blocks = buildReport({ ...sampleSkeleton, scheme: ["", "（一）"] }, writer, new Set(["plan"]));
    expect(written(blocks)[1]).toBe("heading1: 2027年打算");
  });

  describe("of the kinds that number in other ways", () => {
    const point = (id: string, heading: string): SkeletonPart => ({ id, heading, level: 3, form: "runIn", text: ["去做。"] });
    const steps: SkeletonPart = {
      id: "steps",
      heading: "安排",
      level: 1,
      form: "standalone",
      text: [],
      numbers: "一是",
      parts: [point("first", "抓学习"), point("second", "抓支部"), point("third", "抓队伍")],
    };
    const shaped = (part: SkeletonPart, chosen?: readonly string[]) =>
      written(buildReport({ ...sampleSkeleton, signature: "none", parts: [part] }, writer, chosen && new Set(chosen))).slice(2);

    it("writes 一是 … before paragraphs where a part asks for it, closed up over what is left out", () => {
      expect(shaped(steps)).toEqual(["body: <3 一是抓学习。>去做。", "body: <3 二是抓支部。>去做。", "body: <3 三是抓队伍。>去做。"]);
      expect(shaped(steps, ["first", "third"])).toEqual(["body: <3 一是抓学习。>去做。", "body: <3 二是抓队伍。>去做。"]);
    });

    it("writes no 一是 before a paragraph that stands alone", () => {
      expect(shaped(steps, ["second"])).toEqual(["body: <3 抓支部。>去做。"]);
    });

    it("numbers 1. under 一、 when the scheme has it so, and leaves lead sentences bare when a part asks for it", () => {
      expect(shaped({ ...steps, numbers: "1." }, ["first", "second"])).toEqual(["body: <3 1.抓学习。>去做。", "body: <3 2.抓支部。>去做。"]);
      expect(shaped({ ...steps, numbers: "" }, ["first", "second"])).toEqual(["body: <3 抓学习。>去做。", "body: <3 抓支部。>去做。"]);
    });

    it("sets to whom the report speaks as the line above it, which is not counted", () => {
      const salutation: SkeletonPart = { id: "salutation", heading: "称谓", level: 0, form: "recipient", text: ["{superiors}："] };
      const blocks = buildReport({ ...sampleSkeleton, parts: [salutation, ...sampleSkeleton.parts] }, writer, new Set(["salutation", "plan"]));
      expect(written(blocks).slice(1, 3)).toEqual(["recipient: 镇党委：", "heading1: 一、2027年打算"]);
    });

    it("asks for the name of a person who signs, also where the unit is given", () => {
      const blocks = buildReport({ ...sampleSkeleton, signature: "person" }, writer);
      expect(written(blocks).slice(-2)).toEqual(["signature: {cw.p.person}", "date: 2026年12月3日"]);
    });
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
