import { foundIn } from "../found-in";

describe("number-inline", () => {
  it.each<[string, string, string[]]>([
    ["a circle left out", "重点：①抓学习；②抓队伍；④抓作风。", ["number-inline:gap 0 ④"]],
    ["brackets left out", "重点：（1）抓学习；（2）抓队伍；（4）抓作风。", ["number-inline:gap 0 （4）"]],
    ["a circle twice", "重点：①抓学习。②抓队伍。②抓作风。③抓宣传。", ["number-inline:duplicate 0 ②"]],
    ["two changed about", "重点：①抓学习；③抓队伍；②抓作风。", ["number-inline:order 0 ③", "number-inline:order 0 ②"]],
    ["in the second count of a paragraph", "甲：①学习；②调研。乙：①走访；③服务。", ["number-inline:gap 0 ③"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    "重点：①抓学习；②抓队伍；③抓作风。",
    "上述①③两项由办公室负责。",
    "对照方案（1）、（3）抓好落实。",
    "甲：①学习；②调研。乙：①走访；②服务。",
    "见附表①，共三页。",
    "责任到人：（1）定任务；（2）定时限。",
    "继续抓好：③作风建设；④宣传工作。",
  ])("is silent about %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
