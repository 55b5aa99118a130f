import { foundIn } from "../found-in";

describe("series-mixed", () => {
  it.each<[string, string, string[]]>([
    ["首先…第二", "首先，甲；第二，乙；第三，丙。", ["series-mixed:mixed 0 第二"]],
    ["第一…其次", "第一，甲；其次，乙。", ["series-mixed:mixed 0 其次"]],
    ["一是…第二", "一是甲；第二，乙。", ["series-mixed:mixed 0 第二"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["首先，甲；其次，乙；最后，丙。", "其次，甲。", "第一，甲；第二，乙。", "首先要看到成绩。"])("is silent about %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
