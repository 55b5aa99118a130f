import { runChecks } from "../../../src/checks/run-checks";
import { spaceStray } from "../../../src/checks/rules/space-stray";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import { fixedText } from "../found-in";

const found = (text: string, inTable = false) =>
  runChecks(snapshotOfParagraphs(text.split("\n").map((line) => ({ text: line, inTable }))), {}, [spaceStray]).map(({ range }) => [range.start, range.end]);

describe("space-stray finds blanks inside a sentence", () => {
  it.each<[string, [number, number][]]>([
    ["政治执行力，\u00a0深刻领悟意义。", [[6, 7]]],
    ["认真贯彻 上级部署，取得成效。", [[4, 5]]],
    ["取得　明显成效。", [[2, 3]]],
    ["抓学习。 抓队伍。", [[4, 5]]],
    ["认真贯彻党委 决策部署，提高服务 质量。", [[6, 7], [16, 17]]],
    ["全体干部 职工要参加，机关 干部的培训。", [[4, 5], [13, 14]]],
    ["抓学习, 抓队伍。", [[4, 5]]],
    ["认真 贯彻 落实部署。", [[2, 3], [5, 6]]],
    ["抓\u200b学习，抓队伍。", [[1, 2]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("space-stray leaves alone", () => {
  it.each([
    "　　抓学习、抓队伍。",
    "抓学习、抓队伍。  ",
    "一、 抓学习，抓队伍。",
    "第一章 总则",
    "安装 Word 2016，配备5 台。",
    "“珍爱生命 远离毒品”宣传，效果好。",
    "租金为：        元，由甲方        负责缴纳。",
    "合同自　　　年起，由甲方\t负责。",
    "根据中共中央办公厅 国务院办公厅有关文件要求，制定方案。",
    "财政部 国家税务总局关于印发办法的通知，已收悉。",
    "县委 县政府工作报告，指出问题。",
    "中共青石县委 青石县人民政府关于印发方案的通知，已收悉。",
    "市教育局 市财政局 市人社局联合印发，市总工会 团市委 市妇联联合开展，抓好落实。",
    "会议由主任主持，李四 王五参加。",
    "出席：张三 李四，列席：王　五。",
    "书记李　明主持，全体参加。",
    "市委办公室　市政府办公室",
    "根据镇人民政府 镇综合执法队通知，做好工作。",
    "中共中央 国务院印发意见，作出部署。",
    "签名：____　　日期：____",
    "党员  名，其中预备党员 名。",
    "1.电动自行车可以在楼道内充电，不需要看管。（ ）",
    "下列说法，正确的是（　）。学习《 》，落实“ ”。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("a table", () => {
    expect(found("抓学习。 抓队伍。", true)).toEqual([]);
  });
});

describe("space-stray", () => {
  it("takes the blanks out", () => {
    expect(fixedText("政治执行力， 深刻领悟 决定性意义，取得　明显成效。")).toBe("政治执行力，深刻领悟决定性意义，取得明显成效。");
  });

  it("says once what the document does throughout", () => {
    const findings = runChecks(snapshotOfParagraphs(Array.from({ length: 11 }, () => ({ text: "抓学习， 抓队伍。" }))), {}, [spaceStray]);
    expect(findings.map(({ messageId, data, fix }) => [messageId, data.count, fix?.edits.length])).toEqual([["all", 11, 11]]);
  });
});
