import { fixedText, foundIn } from "../found-in";

describe("series-gap", () => {
  it.each<[string, string, string[]]>([
    ["a gap", "一是甲。三是乙。四是丙。", ["series-gap:gap 0 三是"]],
    ["a repeat", "一是甲。二是乙。二是丙。", ["series-gap:duplicate 0 二是"]],
    ["a repeat of the first", "一是甲。一是乙。三是丙。", ["series-gap:duplicate 0 一是"]],
    ["a swap", "一是甲；三是乙；二是丙；四是丁。", ["series-gap:order 0 三是", "series-gap:order 0 二是"]],
    ["a missing first", "正文。二是乙。三是丙。", ["series-gap:start 0 二是"]],
    ["a gap over paragraphs", "一是甲。\n二是乙。\n四是丙。", ["series-gap:gap 2 四是"]],
    ["a gap behind a whole series of the paragraph before", "坚持：一是甲；二是乙。\n问题：一是丙；三是丁。", ["series-gap:gap 1 三是"]],
    ["第一 to 第四", "第一，甲；第二，乙；第四，丙。", ["series-gap:gap 0 第四"]],
    ["其一 to 其三", "其一，甲；其三，乙。", ["series-gap:gap 0 其三"]],
    ["一要 to 三要", "一要甲，三要乙。", ["series-gap:gap 0 三要"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["two series in one paragraph", "问题：一是甲。二是乙。措施：一是丙。二是丁。三是戊。"],
    ["a series inside a point", "一是甲：一是乙，二是丙。二是丁。三是戊。"],
    ["a series inside a point that begins in the middle of a clause", "一是甲，做到一是乙、二是丙。二是丁。三是戊。"],
    ["words that begin like counting words", "坚持标准，三要素齐全，五要件完备。"],
    ["ordinals in a list", "第一、第二产业稳步增长，第一、二季度增收。"],
    ["a series over paragraphs", "一是甲。\n二是乙。\n三是丙。"],
    ["a series that goes on behind one of its own points", "一是甲：一是子；二是丑。\n二是乙：一是寅；二是卯。\n三是丙。"],
    ["a series with its second point behind a sentence", "一是甲。\n全年学习。二是乙。三是丙。"],
    ["a new series under a new heading", "（一）甲\n一是乙。\n（二）丙\n一是丁。"],
    ["another's words in quotation marks", "文件提出“三是抓落实”。"],
    ["a point in the middle of a clause", "一是甲，同时二是乙，三是丙。"],
    ["一是一，二是二", "做事要一是一，二是二。"],
    ["统一是, 第一是, 唯一要", "统一是基础，第一是学习，唯一要做的是落实。"],
    ["numbers with other words", "一个支部，二十名党员，三级联动。"],
    ["a topic of its own for each", "思想方面，一是学习不深。能力方面，一是办法不多。作风方面，一是深入不够。"],
  ])("leaves alone %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("renumbers without touching the words", () => {
    expect(fixedText("一是甲。三是乙。四是丙。")).toBe("一是甲。二是乙。三是丙。");
    expect(fixedText("第一，甲；第一，乙；第三，丙。")).toBe("第一，甲；第二，乙；第三，丙。");
  });
});
