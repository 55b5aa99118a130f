import { foundIn } from "../found-in";

describe("a number that counts on in two lists", () => {
  it.each<[string, string, string[]]>([
    ["in the middle, because the outer list repeats it", "一、甲\n（一）乙\n二、丙\n（三）丁\n二、戊", ["number-style:sibling 2 二、"]],
    ["at the end, because the outer list repeats it and goes on below", "一、甲\n（一）乙\n二、丙\n二、丁\n（一）戊\n（二）己", ["number-style:sibling 2 二、"]],
    ["outside, because the inner list begins anew below it", "一、甲\n（一）乙\n二、丙\n（一）丁\n（二）戊\n（三）己\n（一）庚\n（二）辛", ["number-style:sibling 5 （三）"]],
    ["nowhere else, when a heading without parts of its own is repeated", "一、甲\n（一）乙\n二、丙\n二、丁", ["number-duplicate:duplicate 3 二、"]],
  ])("is taken for one that belongs %s", (_, text, expected) => {
    expect(foundIn(text).filter((finding) => !finding.startsWith("number-single") && !finding.startsWith("section"))).toEqual(expected);
  });

  it("does not turn 1.（二）3. into a list of （一）", () => {
    expect(foundIn("（一）甲\n（二）乙\n1.丙\n（二）丁\n3.戊\n（三）己").filter((finding) => finding.startsWith("number-style"))).toEqual(["number-style:sibling 3 （二）"]);
  });
});
