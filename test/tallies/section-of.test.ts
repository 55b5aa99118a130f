import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { sectionsOf } from "../../src/tallies/section-of";

const titles = (text: string) => sectionsOf(snapshotOfText(text)).map(({ title }) => title);

describe("the section of a paragraph", () => {
  it.each([
    ["一、主要工作", "一、主要工作"],
    ["（一）抓学习。今年以来，坚持学习。", "（一）抓学习"],
    ["(一)抓学习。今年以来", "(一)抓学习"],
    ["1.抓学习。今年以来", "1.抓学习"],
    ["1、抓学习", "1、抓学习"],
    ["（1）抓学习，强本领。理论上清醒。", "（1）抓学习，强本领"],
    ["第一部分 工作回顾", "第一部分工作回顾"],
    ["1.5亿元投资已经到位", ""],
    ["一是抓学习。", ""],
    ["年度总结", ""],
    [`一、${"很长的一段正文".repeat(8)}`, ""],
  ])("after %j is %j", (heading, title) => {
    expect(titles(`${heading}\n正文`).at(1)).toBe(title);
  });

  it("is the nearest heading, and none before the first", () => {
    expect(titles("总结\n一、工作\n（一）学习\n正文\n二、打算")).toEqual(["", "一、工作", "（一）学习", "（一）学习", "二、打算"]);
  });

  it("counts the number that Word draws", () => {
    const snapshot = snapshotOfParagraphs([{ text: "抓学习。今年以来", listLabel: "（三）" }, { text: "正文" }]);
    expect(sectionsOf(snapshot).map(({ title }) => title)).toEqual(["（三）抓学习", "（三）抓学习"]);
  });

  it("counts heading styles without numbers", () => {
    const snapshot = snapshotOfParagraphs([{ text: "工作回顾", style: "heading 1" }, { text: "正文" }]);
    expect(sectionsOf(snapshot).at(1)?.title).toBe("工作回顾");
  });

  it("takes no number in a table for a heading", () => {
    const snapshot = snapshotOfParagraphs([{ text: "一、工作" }, { text: "1.说明", inTable: true }, { text: "正文" }]);
    expect(sectionsOf(snapshot).at(2)?.title).toBe("一、工作");
  });

  it("has a path that holds the headings above it, also over a skipped level", () => {
    expect(sectionsOf(snapshotOfText("一、工作\n1.学习\n（二）生活\n二、打算")).map(({ path }) => path)).toEqual([
      "一、工作",
      "一、工作 / 1.学习",
      "一、工作 / （二）生活",
      "二、打算",
    ]);
  });
});
