import { fixedText, foundIn } from "../found-in";

describe("number-order", () => {
  it.each<[string, string, string[]]>([
    ["two numbers that changed places", "一、甲\n三、乙\n二、丙\n四、丁", ["number-order:order 1 三、", "number-order:order 2 二、"]],
    ["one number out of step", "（一）甲\n（二）乙\n（九）丙\n（四）丁", ["number-order:order 2 （九）"]],
    ["a step back", "1.甲\n2.乙\n3.丙\n2.丁", ["number-order:order 3 2."]],
    ["（一） again although no new heading came", "一、甲\n（一）乙\n（二）丙\n（一）丁", ["number-order:order 3 （一）"]],
    ["drawn numbers out of step", "〖一、〗甲\n〖五、〗乙\n〖三、〗丙", ["number-order:orderDrawn 1 乙"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["behind an article", "第三条 甲\n（一）乙\n（二）丙\n第四条 丁\n（一）戊\n（二）己"],
    ["behind a sentence that introduces it", "（一）甲\n（二）乙\n责任有以下两项。\n（一）丙\n（二）丁"],
    ["behind a heading without a number", "（一）甲\n（二）乙\n集中整改阶段\n（一）丙\n（二）丁"],
    ["behind points inside a paragraph", "1.甲；2.乙；3.丙。\n1.丁；2.戊。"],
    ["where Word draws it", "〖1.〗甲\n〖2.〗乙\n〖1.〗丙\n〖2.〗丁"],
  ])("leaves alone a list that begins again %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("offers no fix where a list begins again in step and only its heading may be missing", () => {
    const text = "（一）甲\n（二）乙\n（一）丙\n（二）丁";
    expect(foundIn(text)).toEqual(["number-order:order 2 （一）"]);
    expect(fixedText(text)).toBe(text);
  });

  it("puts the numbers in order and leaves the words where they are", () => {
    expect(fixedText("一、甲\n三、乙\n二、丙\n四、丁")).toBe("一、甲\n二、乙\n三、丙\n四、丁");
  });
});
