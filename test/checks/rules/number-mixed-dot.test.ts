import { fixedText, foundIn } from "../found-in";

describe("number-mixed-dot", () => {
  it.each<[string, string, string[]]>([
    ["、 beside dots", "1.甲\n2、乙\n3.丙", ["number-mixed-dot:mixed 1 2、"]],
    ["the rarer of two dots", "1．甲\n2．乙\n3.丙", ["number-mixed-dot:mixed 2 3."]],
    ["several 、 in one list, once", "1、甲\n2、乙\n3.丙", ["number-mixed-dot:mixed 0 1、"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["1.甲\n2.乙", "1．甲\n2．乙", "一、甲\n1.乙", "一、甲\n1.乙\n2.丙"])("is silent about %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("writes the dot that the document uses", () => {
    expect(fixedText("1．甲\n2、乙\n3．丙")).toBe("1．甲\n2．乙\n3．丙");
    expect(fixedText("1、甲\n2、乙\n3.丙")).toBe("1.甲\n2.乙\n3.丙");
  });
});
