import { fixedText, foundIn } from "../found-in";

describe("number-start", () => {
  it.each<[string, string, string[]]>([
    ["a group that begins with two", "一、甲\n（二）乙\n（三）丙", ["number-start:start 1 （二）"]],
    ["a document that begins with 二、", "二、甲\n三、乙", ["number-start:start 0 二、"]],
    ["a single later number", "一、甲\n（四）乙\n二、丙", ["number-start:start 1 （四）"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["the first stands behind 注", "注：1.甲。\n2.乙。"],
    ["the first stands inside the paragraph above", "主要措施有：1.甲。\n2.乙。\n3.丙。"],
    ["it is a grade", "一、甲\n（三）级医院评审如期完成。\n二、乙"],
  ])("is silent where %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("offers no fix for what may be an extract", () => {
    expect(fixedText("三、甲\n四、乙")).toBe("三、甲\n四、乙");
  });

  it("begins with one", () => {
    expect(fixedText("一、甲\n（二）乙\n（三）丙")).toBe("一、甲\n（一）乙\n（二）丙");
  });
});
