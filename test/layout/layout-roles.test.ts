import { layoutRoles } from "../../src/layout/layout-roles";
import { snapshotOfParagraphs, snapshotOfText, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";

const roles = (text: string): string[] => layoutRoles(snapshotOfText(text)).map(({ role }) => role);
const rolesOf = (drafts: readonly ParagraphDraft[]): string[] => layoutRoles(snapshotOfParagraphs(drafts)).map(({ role }) => role);
const long = "党支部围绕中心工作，坚持每月集中学习，组织党员开展志愿服务。";

describe("the head of a document", () => {
  it.each<[string, string, string[]]>([
    ["a title", `县档案馆2026年工作总结\n${long}`, ["title", "body"]],
    ["a title in two lines, the second naming the kind of document", `中共河东县委员会\n关于2026年度党建工作的报告\n${long}`, ["title", "title", "body"]],
    ["a title before a gap where nothing names the kind", `河东县的春天\n\n${long}`, ["title", "blank", "body"]],
    ["a title that is spaced out", `县档案馆\n工 作 总 结\n李四\n${long}`, ["title", "title", "subtitle", "body"]],
    ["a date in brackets below the title", `县档案馆工作总结\n（2026年12月20日）\n\n${long}`, ["title", "subtitle", "blank", "body"]],
    ["unit and date below the title", `党建工作总结\n河东街道党支部\n2026年12月20日\n${long}`, ["title", "subtitle", "subtitle", "body"]],
    ["a second title behind a dash", `在总结会上的讲话\n——张三\n${long}`, ["title", "subtitle", "body"]],
    ["a mask for the date", `党建工作总结\n（****年**月**日）\n${long}`, ["title", "subtitle", "body"]],
    ["to whom the report speaks", `县档案馆工作总结\n\n县委、县政府：\n${long}`, ["title", "blank", "recipient", "body"]],
    ["the same without a title", `县委：\n${long}`, ["recipient", "body"]],
    ["words that lead to a list, which are no recipient", `县档案馆工作总结\n现将有关情况报告如下：\n${long}`, ["title", "body", "body"]],
    ["no title above a first sentence", `${long}\n${long}`, ["body", "body"]],
    ["no title above a first number", `一、主要工作\n${long}`, ["heading1", "body"]],
    ["no title in 前言", `前言\n${long}`, ["body", "body"]],
    ["a title below a line of a download site", `以下是小编整理的工作总结，供大家参考。\n县档案馆2026年工作总结\n${long}`, ["body", "title", "body"]],
    ["a single line, which is nobody's title", "河东县", ["body"]],
    ["a few short lines, of which the first may be one", "目标\n甲\n乙", ["title", "body", "body"]],
  ])("knows %s", (_what, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("headings", () => {
  it.each<[string, string, string[]]>([
    ["all four levels", `一、工作\n（一）学习\n1.制度\n（1）会议\n${long}`, ["heading1", "heading2", "heading3", "heading4", "body"]],
    ["chapters and sections", `第一章 总则\n第一节 范围\n${long}`, ["heading1", "heading2", "body"]],
    ["wrong brackets and marks", `一.工作\n(一)学习\n1、制度\n${long}`, ["heading1", "heading2", "heading3", "body"]],
    ["a full stop at the end, wrongly", `（一）加强学习。\n${long}`, ["heading2", "body"]],
    ["a level written differently in one place", `（一）甲\n${long}\n（2）乙\n${long}\n（三）丙\n${long}`, ["heading2", "body", "heading2", "body", "heading2", "body"]],
    ["items of a list, which are none", "措施有：\n1.组织学习12次\n2.讲党课4次\n3.走访8户\n以上。", ["body", "body", "body", "body", "body"]],
    ["items that end in a semicolon", "（一）组织学习；\n（二）讲党课；", ["body", "body"]],
    ["a long numbered sentence", `（一）${"长".repeat(70)}`, ["body"]],
    ["① and 1）, which are text", `①学习。\n${long}\n1）走访。\n${long}`, ["body", "body", "body", "body"]],
  ])("are found: %s", (_what, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each<[string, string | null, string]>([
    ["（一）加强学习。今年以来，全年学习12次。", "（一）加强学习。", "runIn2"],
    ["1.抓教育。全年学习12次。", "1.抓教育。", "runIn3"],
    ["（1）抓教育。全年学习12次。", "（1）抓教育。", "runIn4"],
    ["一、抓教育。全年学习12次。", "一、抓教育。", "runIn1"],
    ["（一）学习“不忘初心。”精神。全年学习12次。", "（一）学习“不忘初心。”精神。", "runIn2"],
    ["（一）怎么学？全年学习12次。", "（一）怎么学？", "runIn2"],
    ["（一）甲；乙。全年学习12次。", null, "body"],
    [`（一）${"长".repeat(51)}。全年学习12次。`, null, "body"],
  ])("%s ends at %s", (text, lead, role) => {
    const [found] = layoutRoles(snapshotOfText(text));
    expect(found?.role).toBe(role);
    expect(found?.leadEnd === undefined ? null : text.slice(0, found.leadEnd)).toBe(lead);
  });

  it("have numbers that Word draws as well", () => {
    const drafts = [
      { text: "主要工作", listLabel: "一、" },
      { text: "抓学习。全年学习12次。", listLabel: "（一）" },
      { text: long, listLabel: "•" },
    ];
    expect(layoutRoles(snapshotOfParagraphs(drafts))).toEqual([
      { paragraph: 0, role: "heading1" },
      { paragraph: 1, role: "runIn2", leadEnd: 4 },
      { paragraph: 2, role: "body" },
    ]);
  });
});

describe("the end of a document", () => {
  const head = `县档案馆2026年工作总结\n${long}`;
  it.each<[string, string, string[]]>([
    ["signature and date", "河东街道党支部\n2026年12月20日", ["signature", "date"]],
    ["two that sign together", "河东县教育局\n河东县财政局\n2026年12月20日", ["signature", "signature", "date"]],
    ["a date with masks", "河东街道党支部\n****年**月**日", ["signature", "date"]],
    ["a person who signs", "述职人：张三\n2026年12月20日", ["signature", "date"]],
    ["a unit without a date", "河东街道党支部", ["signature"]],
    ["a short last sentence without its stop, which is no unit", "以上报告请批评指正", ["body"]],
    ["a note in brackets below the date", "河东街道党支部\n2026年12月20日\n（联系人：李四）", ["signature", "date", "body"]],
    ["特此报告。", "特此报告。\n\n河东街道党支部\n2026年12月20日", ["body", "blank", "signature", "date"]],
    ["one attachment", "附件：任务清单\n河东街道党支部\n2026年12月20日", ["attachment", "signature", "date"]],
    ["several attachments", "附件：1.任务清单\n2.党员名册\n河东街道党支部\n2026年12月20日", ["attachment", "attachment", "signature", "date"]],
    ["an attachment on a page of its own", `河东街道党支部\n2026年12月20日\n附件1\n任务清单\n${long}`, ["signature", "date", "attachmentMark", "attachmentTitle", "body"]],
  ])("knows %s", (_what, text, expected) => {
    expect(roles(`${head}\n${text}`).slice(2)).toEqual(expected);
  });

  it("is found as well in a document that is itself an attachment", () => {
    expect(roles(`附件2\n任务清单\n${long}\n河东街道党支部\n2026年12月20日`)).toEqual(["attachmentMark", "attachmentTitle", "body", "signature", "date"]);
  });

  it("knows the fields of our own skeletons", () => {
    const control = (tag: string, text: string): ParagraphDraft => ({ text, controls: [{ id: 1, tag, title: "", start: 0, end: text.length, placeholder: "" }] });
    expect(rolesOf([{ text: "工作总结" }, { text: long }, control("cw.p.unit", "【填写单位名称】"), control("cw.p.date", "【填写日期】")])).toEqual(["title", "body", "signature", "date"]);
    expect(rolesOf([{ text: "工作总结" }, { text: long }, control("cw.p.party", "【填写党组织名称】")])).toEqual(["title", "body", "signature"]);
  });
});

describe("what is left alone", () => {
  it.each<[string, ParagraphDraft[], string[]]>([
    ["tables", [{ text: "一、项目", inTable: true }, { text: "12次", inTable: true }], ["table", "table"]],
    ["a table of contents by its style", [{ text: "一、工作\t1", style: "toc 1" }], ["contents"]],
    ["a table of contents by its lines", [{ text: "目　录" }, { text: "一、工作……1" }], ["contents", "contents"]],
    ["pictures with their captions", [{ text: "\u0001" }, { text: "图1 活动现场" }], ["picture", "caption"]],
    ["captions of tables", [{ text: "表2　完成情况" }, { text: "项目", inTable: true }], ["caption", "table"]],
    ["code", [{ text: "if (a == b) { return c; }" }], ["code"]],
  ])("%s", (_what, drafts, expected) => {
    expect(rolesOf([...drafts, { text: long }]).slice(0, -1)).toEqual(expected);
  });

  it.each(["图1所示的活动很受欢迎，全年共开展十二次。", "A=B", "Word 2021"])("but not %s", (text) => {
    expect(roles(`${long}\n${text}\n${long}`)[1]).toBe("body");
  });
});
