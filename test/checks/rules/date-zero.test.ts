import { fixedText, foundIn } from "../found-in";

describe("date-zero", () => {
  it.each<[string, string[]]>([
    ["2024年07月01日", ["date-zero:zero 0 07月", "date-zero:zero 0 01日"]],
    ["会议于2024.7.1召开，取得成效。", ["date-zero:dots 0 2024.7.1"]],
    ["截至2024.07.01，已完成。", ["date-zero:dots 0 2024.07.01"]],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["2024年7月1日，10月20日", "2024-07-01", "升级到2024.7.1.2版，完成。", "2024.7.1", "增长10.05日均值，"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("writes the date in full and without zeros", () => {
    expect(fixedText("2024年07月01日至2024.08.09召开，完成。")).toBe("2024年7月1日至2024年8月9日召开，完成。");
  });
});
