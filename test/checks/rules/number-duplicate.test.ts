import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import { fixedText, foundIn } from "../found-in";

describe("number-duplicate", () => {
  it.each<[string, string, string[]]>([
    ["the second of two equal numbers", "一、甲\n（一）乙\n（二）丙\n（二）丁", ["number-duplicate:duplicate 3 （二）"]],
    ["one repeat once, although the rest is shifted", "一、甲\n二、乙\n二、丙\n三、丁\n四、戊", ["number-duplicate:duplicate 2 二、"]],
    ["a repeat over body text", "一、甲\n正文一段。\n一、乙\n正文又一段。\n三、丙", ["number-duplicate:duplicate 2 一、"]],
    ["a repeat of drawn numbers, at the words", "〖一、〗甲的工作。正文\n〖一、〗乙的工作。正文", ["number-duplicate:duplicateDrawn 1 乙的工作"]],
    ["a repeat over typed and drawn numbers", "〖一、〗甲\n一、乙\n〖三、〗丙", ["number-duplicate:duplicate 1 一、"]],
    ["circled numbers", "①甲\n②乙\n②丙", ["number-duplicate:duplicate 2 ②"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["numbers that begin again under each heading", "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己"],
    ["a second list behind words that open it", "一、甲\n1.乙\n2.丙\n措施如下：\n1.丁\n2.戊"],
    ["a second list behind plain text", "（一）甲\n1.乙\n2.丙\n这些问题要逐条整改。\n1.丁\n2.戊"],
    ["an attachment with numbers of its own", "一、甲\n二、乙\n附件1\n一、丙\n二、丁"],
    ["a second report in the same file", "一、甲\n二、乙\n2027年工作计划\n一、丙\n二、丁"],
    ["points inside a paragraph, and a list behind the next heading", "甲\n1.乙；2.丙；3.丁。\n戊\n1.己；2.庚。"],
    ["answers that count for themselves", "1.甲？\n答：1.乙。\n2.丙。\n2.丁？\n答：戊。"],
    ["numbers with a table between them", "1.甲\n2.乙\n各组任务\n1.丙\n2.丁"],
    ["names of several groups", "一、甲\n一、二、三组分别带队。\n二、乙"],
    ["a table of contents", "一、甲…………1\n二、乙…………3\n一、甲\n二、乙"],
  ])("leaves alone %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("renumbers the repeat and what follows, digits only", () => {
    expect(fixedText("（一）甲\n（二）乙\n（二）丙\n（三）丁")).toBe("（一）甲\n（二）乙\n（三）丙\n（四）丁");
  });

  it("leaves the numbers that follow in step", () => {
    expect(fixedText("一、甲\n一、乙\n三、丙")).toBe("一、甲\n二、乙\n三、丙");
  });

  it("does not offer to type over drawn numbers", () => {
    expect(fixedText("〖一、〗甲\n〖一、〗乙")).toBe("甲\n乙");
  });

  it("does not look into tables, headers or footers", () => {
    const texts = ["1.甲", "1.乙"];
    expect(runChecks(snapshotOfParagraphs(texts.map((text) => ({ text, inTable: true }))), {})).toEqual([]);
    expect(runChecks(snapshotOfParagraphs(texts.map((text) => ({ text, story: { kind: "footer" } }))), {})).toEqual([]);
  });
});
