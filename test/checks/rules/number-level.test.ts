import { numberLevel } from "../../../src/checks/rules/number-level";
import { foundBy } from "../found-by";
import { foundIn } from "../found-in";

describe("number-level", () => {
  it.each<[string, string, string[]]>([
    ["一、 below 1.", "1.甲\n一、乙\n二、丙\n2.丁", ["number-level:inverted 1 一、"]],
    ["（一） below 1., each time", "1.甲\n（一）乙\n（二）丙\n2.丁\n（一）戊", ["number-level:inverted 1 （一）", "number-level:inverted 4 （一）"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["1. under 一、 when the document has no （一）", "一、甲\n1.乙\n2.丙\n二、丁\n1.戊"],
    ["four levels in their order", "一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n二、辛"],
    ["circled points anywhere", "一、甲\n①乙\n②丙\n二、丁"],
    ["a short list before the first heading", "1.甲\n2.乙\n一、丙\n（一）丁\n二、戊"],
    ["第一章 above 一、", "第一章　总则\n一、甲\n二、乙\n第二章　附则\n一、丙"],
  ])("leaves alone %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ["a list with an introduction of its own", "1.申报材料包括下列两项：\n（一）乙\n（二）丙\n2.丁"],
    ["a list behind a sentence that introduces it", "1.甲\n材料有以下两项。\n（一）乙\n（二）丙\n2.丁"],
    ["（1） below 1）, which has no place in the standard", "1）甲\n（1）乙\n（2）丙\n2）丁"],
    ["第一节 behind a list of 第一章", "第一章　甲\n1.乙\n2.丙\n第一节　丁\n1.戊\n2.己\n3.庚"],
    ["（一） below 一、 that stands below 1.", "第一条 甲：\n1.乙\n一、丙\n（一）丁\n（二）戊\n二、己"],
  ])("leaves alone %s", (_, text) => {
    expect(foundBy(numberLevel, text)).toEqual([]);
  });

  it("does not take one number in the wrong form for a level of the document", () => {
    const text = "一、甲\n1.乙\n（二）丙\n3.丁\n二、戊\n1.己\n2.庚";
    expect(foundIn(text)).toEqual(["number-style:sibling 2 （二）"]);
  });

  it("goes by the office's own order of forms", () => {
    expect(foundBy(numberLevel, "1.甲\n一、乙\n二、丙\n2.丁\n一、戊", { scheme: ["1.", "一、"] })).toEqual([]);
  });
});
