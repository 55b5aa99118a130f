import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { readFigures } from "../../src/tallies/read-figures";

const rows = (text: string) => readFigures(snapshotOfText(text)).map(({ label, text: number, unit, approx = "", amount, place }) => [label, number, unit, approx, amount, place.range.start]);

describe("the numbers that stand in a document", () => {
  it.each<[string, readonly (readonly [string, string, string, string, number, number])[]]>([
    ["全年集中学习12次。", [["集中学习", "12", "次", "", 12, 6]]],
    ["发放资料1,200余份。", [["发放资料", "1,200", "份", "余", 1200, 4]]],
    ["完成投资１２．５亿元。", [["完成投资", "１２．５", "亿元", "", 12.5, 4]]],
    ["进行三次专题研讨。", [["专题研讨", "三", "次", "", 3, 2]]],
    ["召开支委会十二次，党员大会两次。", [["支委会", "十二", "次", "", 12, 5], ["党员大会", "两", "次", "", 2, 13]]],
    ["撰写心得体会二十余篇。", [["撰写心得体会", "二十", "篇", "余", 20, 6]]],
    ["开展民主评议党员一次。", [["民主评议党员", "一", "次", "", 1, 8]]],
    ["满意率达98.5%以上。", [["满意率", "98.5", "%", "以上", 98.5, 4]]],
    ["走访*户，慰问5户。", [["慰问", "5", "户", "", 5, 7]]],
  ])("in %j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    "一是加强学习，二是抓好落实。",
    "第一次会议、第3次会议、二十届三次全会。",
    "增强四个意识、坚定四个自信、做到两个维护。",
    "落实三会一课，坚持一岗双责。",
    "落实“三个表率”要求。",
    "每月召开一次会议，每季度走访两次。",
    "进行一次走访慰问，开展一次谈心谈话。",
    "2024年3月5日，截至2023年底。",
    "坚持在一起，十分重要，统一思想。",
    "几十次、三四次、好几场。",
    "学习纲要（2023版）。",
    "每周安排3至5次、10～20次。",
    "为企业在1个半月内投产。",
    "安排2×35万千瓦机组。",
    "集中学习**次。",
  ])("none is in %j", (text) => {
    const texts = rows(text).map(([, number]) => number);
    expect(texts).toEqual([]);
  });

  it("are read from controls: from ours by the control, from others by the text", () => {
    const text = "集中学习12次，走访8户。";
    const figures = readFigures(
      snapshotOfParagraphs([
        {
          text,
          controls: [
            { id: 1, tag: "cw.t.中心组学习.次", title: "", start: 4, end: 6, placeholder: "" },
            { id: 2, tag: "", title: "", start: 10, end: 11, placeholder: "" },
          ],
        },
      ]),
    );
    expect(figures.map(({ label, text: number, place }) => [label, number, place.controlId, place.excerpt])).toEqual([
      ["中心组学习", "12", 1, "12"],
      ["走访", "8", 2, "8"],
    ]);
  });

  it("are named by the row in a table", () => {
    const figures = readFigures(snapshotOfParagraphs([{ text: "党员大会", inTable: true }, { text: "4次", inTable: true }]));
    expect(figures.map(({ label, amount }) => [label, amount])).toEqual([["党员大会", 4]]);
  });
});
