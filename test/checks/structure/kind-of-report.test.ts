import { kindOfReport } from "../../../src/checks/structure/kind-of-report";
import { openingOf } from "../../../src/checks/structure/opening";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

describe("kindOfReport", () => {
  it.each<[string, string | null]>([
    ["市图书馆党支部2026年度工作总结", "年度总结"],
    ["市局2026年党建工作总结及2027年工作计划", "总结及计划"],
    ["党支部2026年度党建工作总结和2027年工作思路", "总结及计划"],
    ["县水务局2026年上半年工作总结和下半年工作打算", "总结及计划"],
    ["县水务局2026年上半年工作总结", "半年总结"],
    ["镇党委书记2026年度抓基层党建工作述职报告", "述职报告"],
    ["2026年度述责述廉报告", "述责述廉"],
    ["2026年述职述廉报告", "述责述廉"],
    ["2026年党建工作要点", "工作要点"],
    ["2026年度工作计划（草案）", "工作计划"],
    ["关于农村供水情况的调研报告", "调研报告"],
    ["关于安全生产工作的情况汇报", "情况汇报"],
    ["关于召开年度会议的通知", null],
    ["我局召开年度工作总结会议", null],
    ["县水务局举行述职评议会", null],
    ["年度工作汇报会召开", null],
    ["关于印发实施意见的函\n附件两份。", null],
    ["\n关于农村\n供水工作的总结\n\n今年以来，各项工作进展顺利。", "年度总结"],
    ["今年以来，支部认真履职。现将2026年工作总结和2027年计划汇报如下：\n一、工作", "总结及计划"],
    ["根据县委要求，现将抓党建工作情况述职如下：\n一、工作", "述职报告"],
    ["今年以来，各项工作进展顺利。\n一、工作总结", null],
    ["", null],
  ])("%j is %s", (text, kind) => {
    expect(kindOfReport(snapshotOfText(text), {})).toBe(kind);
  });

  it("goes by the profile first", () => {
    expect(kindOfReport(snapshotOfText("2026年工作总结"), { kind: "述职报告" })).toBe("述职报告");
  });
});

describe("openingOf", () => {
  it("takes short lines without a mark for the title, and text up to the first number for the lead", () => {
    const { title, lead } = openingOf(snapshotOfText("\n市图书馆\n2026年工作总结\n各位领导：\n现报告如下。\n一、工作\n正文。"));
    expect(title.map(({ index }) => index)).toEqual([1, 2]);
    expect(lead.map(({ index }) => index)).toEqual([3, 4]);
  });

  it("finds no title where the first paragraph is a heading or text", () => {
    expect(openingOf(snapshotOfText("一、工作\n市图书馆")).title).toEqual([]);
    expect(openingOf(snapshotOfText("今年以来，进展顺利。\n市图书馆")).title).toEqual([]);
  });
});
