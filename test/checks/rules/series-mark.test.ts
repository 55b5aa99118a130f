import { fixedText, foundIn } from "../found-in";

describe("series-mark", () => {
  it.each<[string, string[]]>([
    ["第一、抓学习；第二、抓队伍。", ["series-mark:comma 0 第一、", "series-mark:comma 0 第二、"]],
    ["首先、抓学习；其次，抓队伍。", ["series-mark:comma 0 首先、"]],
    ["一是、抓学习；二是抓队伍。", ["series-mark:none 0 一是、"]],
    ["一要、抓学习；二要抓队伍。", ["series-mark:none 0 一要、"]],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["第一、第二产业稳步增长。", "第一、二季度，第三、四季度分别完成投资。", "第一，抓学习；第二，抓队伍。", "首先要看到成绩，其次，看到不足。"])(
    "is silent about %s",
    (text) => {
      expect(foundIn(text).filter((line) => line.startsWith("series-mark"))).toEqual([]);
    },
  );

  it("puts the right mark there", () => {
    expect(fixedText("第一、抓学习；第二、抓队伍。一是、公平；二是公正。")).toBe("第一，抓学习；第二，抓队伍。一是公平；二是公正。");
  });
});
