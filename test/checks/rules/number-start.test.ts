import { fixedText, foundIn } from "../found-in";

describe("number-start", () => {
  it.each<[string, string, string[]]>([
    ["a group that begins with two", "一、甲\n（二）乙\n（三）丙", ["number-start:start 1 （二）"]],
    ["a document that begins with 二、", "二、甲\n三、乙", ["number-start:start 0 二、"]],
    ["a single later number", "一、甲\n（四）乙\n二、丙", ["number-start:start 1 （四）"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it("begins with one", () => {
    expect(fixedText("一、甲\n（二）乙\n（三）丙")).toBe("一、甲\n（一）乙\n（二）丙");
  });
});
