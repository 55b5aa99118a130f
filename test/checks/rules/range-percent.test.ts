import { fixedText, foundIn } from "../found-in";

describe("range-percent", () => {
  it.each<[string, string]>([
    ["增长5～95%", "5～95%"],
    ["增长4-6%", "4-6%"],
    ["占比30.5—40.5%", "30.5—40.5%"],
  ])("finds %s", (text, excerpt) => {
    expect(foundIn(text)).toEqual([`range-percent:sign 0 ${excerpt}`]);
  });

  it.each(["增长5%～8%", "2021-2023%", "4—6月完成95%", "A-1-95%", "增长8%"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("puts the first sign in", () => {
    expect(fixedText("增长5～95%，占4-6%")).toBe("增长5%～95%，占4%～6%");
  });
});
