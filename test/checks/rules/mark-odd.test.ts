import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((one) => one.startsWith("mark-odd")).map((one) => one.slice("mark-odd:".length));

describe("mark-odd", () => {
  it.each<[string, string[]]>([
    ["通过‚放管服‛改革提高效率。", ["quote 0 ‚", "quote 0 ‛"]],
    ["开展„我为群众办实事‟活动。", ["quote 0 „", "quote 0 ‟"]],
    ["通过‚放管服改革提高效率。", ["quote 0 ‚"]],
    ["完成年度计划的14。1%，超序时进度。", ["dot 0 14。1%"]],
    ["完成任务的91.35%%，进度靠前。", ["percent 0 %%"]],
  ])("finds %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["通过“放管服”改革提高效率。", "完成任务3项。1%的误差可以接受。", "占12%，占13%。", "见第3。5%以内免检。", "（%）"])("leaves alone %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("mends pairs, points and doubled signs", () => {
    expect(fixedText("通过‚放管服‛改革，完成14。1%，满意率98%%。")).toBe("通过‘放管服’改革，完成14.1%，满意率98%。");
  });
});
