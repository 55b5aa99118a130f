import { fixedText, foundIn } from "../found-in";

describe("mark-form", () => {
  it.each<[string, string[]]>([
    ["抓学习...抓队伍", ["mark-form:dots 0 ..."]],
    ["抓学习。。。抓队伍", ["mark-form:dots 0 。。。"]],
    ["抓学习…抓队伍", ["mark-form:dots 0 …"]],
    ["抓学习......", ["mark-form:dots 0 ......"]],
    ["目标--争创一流", ["mark-form:dash 0 --"]],
    ["目标———争创一流", ["mark-form:dash 0 ———"]],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["抓学习……抓队伍", "——在会议上的发言", "北京—上海高铁", "2021—2023年", "一、概述..........3", "2024--2025年", "————————————"])("leaves alone %s", (text) => {
    expect(foundIn(text).filter((line) => line.startsWith("mark-form"))).toEqual([]);
  });

  it("writes the ellipsis and the dash of the standard", () => {
    expect(fixedText("抓学习...抓队伍--争创一流")).toBe("抓学习……抓队伍——争创一流");
  });
});
