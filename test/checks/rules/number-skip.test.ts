import { numberSkip } from "../../../src/checks/rules/number-skip";
import { foundBy } from "../found-by";

const text = "一、甲\n（1）乙\n（2）丙\n二、丁\n（1）戊\n（2）己";

describe("number-skip", () => {
  it.each<[string, string, string[]]>([
    ["（1） directly under 一、", "一、甲\n（1）乙\n（2）丙", ["jumped 1:0-3 （1）"]],
    ["（1） under every 一、, once", text, ["jumped 1:0-3 （1）"]],
    ["（1） under （一） where 1. stands elsewhere", "（一）甲\n1.乙\n2.丙\n（二）丁\n（1）戊\n（2）己", ["jumped 4:0-3 （1）"]],
  ])("finds %s", (_, lines, expected) => {
    expect(foundBy(numberSkip, lines)).toEqual(expected);
  });

  it.each([
    ["1. under 一、 in a document without （一）", "一、甲\n1.乙\n2.丙\n二、丁\n1.戊"],
    ["1. under one 一、, （一） under the others", "一、甲\n1.乙\n2.丙\n二、丁\n（一）戊\n（二）己"],
    ["four levels in their order", "一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n二、辛"],
    ["（1） under （一） in a document without 1.", "（一）甲\n（1）乙\n（2）丙\n（二）丁"],
    ["a list with an introduction", "一、甲\n申报材料如下：\n（1）乙\n（2）丙"],
    ["a list behind the text of its section", "一、甲\n全年工作平稳推进。\n（1）乙\n（2）丙"],
    ["circled points anywhere", "一、甲\n①乙\n②丙\n二、丁"],
  ])("leaves alone %s", (_, lines) => {
    expect(foundBy(numberSkip, lines)).toEqual([]);
  });

  it("goes by the office's own order of forms", () => {
    expect(foundBy(numberSkip, text, { scheme: ["一、", "（1）"] })).toEqual([]);
    expect(foundBy(numberSkip, "1.甲\n（1）乙\n①丙\n（2）丁\n2.戊", { scheme: ["1.", "（1）", "①"] })).toEqual([]);
    expect(foundBy(numberSkip, text, { scheme: ["一、", "1.", "（1）"] })).toEqual(["jumped 1:0-3 （1）"]);
  });
});
