import { numberDot } from "../../../src/checks/rules/number-dot";
import { foundBy } from "../found-by";
import { fixedText, foundIn } from "../found-in";

describe("number-dot", () => {
  it.each<[string, string, string[]]>([
    ["、 throughout, once", "1、甲\n2、乙\n3、丙", ["comma 0:0-2 1、"]],
    ["、 throughout in several lists, once", "一、甲\n1、乙\n2、丙\n二、丁\n1、戊\n2、己", ["comma 1:0-2 1、"]],
    ["、 in one list of several", "一、甲\n1.乙\n2.丙\n二、丁\n1、戊\n2、己", ["lists 4:0-2 1、"]],
    ["another dot in one list of several", "一、甲\n1.乙\n2.丙\n3.丁\n二、戊\n1．己\n2．庚", ["lists 5:0-2 1．"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundBy(numberDot, text)).toEqual(expected);
  });

  it.each(["1.甲\n2.乙", "1．甲\n2．乙", "1.甲\n2、乙\n3.丙", "一、甲\n二、乙", "〖1、〗甲\n〖2、〗乙"])("is silent about %j", (text) => {
    expect(foundBy(numberDot, text)).toEqual([]);
  });

  it("writes the dot", () => {
    expect(fixedText("1、甲\n2、乙")).toBe("1.甲\n2.乙");
  });

  it("writes none before a figure, which would become another one", () => {
    expect(foundIn("1、5月18日，培训。\n2、整理材料。")).toEqual(["number-dot:comma 0 1、"]);
    expect(fixedText("1、5月18日，培训。\n2、整理材料。")).toBe("1、5月18日，培训。\n2、整理材料。");
  });
});
