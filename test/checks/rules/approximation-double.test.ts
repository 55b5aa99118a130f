import { fixedText, foundIn } from "../found-in";

describe("approximation-double", () => {
  it.each<[string, string]>([
    ["约30人左右参加", "约30人左右"],
    ["大约500户上下", "大约500户上下"],
    ["近50余名党员", "近50余"],
    ["约200多人", "约200多"],
    ["超过80%以上", "超过80%以上"],
    ["至少3次以上", "至少3次以上"],
    ["不少于12学时以上", "不少于12学时以上"],
    ["超过20余家", "超过20余"],
    ["最多5人以内", "最多5人以内"],
  ])("finds %s", (text, excerpt) => {
    expect(foundIn(text)).toEqual([`approximation-double:double 0 ${excerpt}`]);
  });

  it.each(["约30人参加", "30人左右", "98%以上", "近20多年来", "附近20余户", "签约30余家", "近3年投入5万元以上", "约30人，20岁以上"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("leaves the choice to the writer", () => {
    expect(fixedText("约30人左右参加")).toBe("约30人左右参加");
  });
});
