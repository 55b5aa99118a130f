import { numberStyle } from "../../../src/checks/rules/number-style";
import { foundBy } from "../found-by";
import { fixedText, foundIn } from "../found-in";

const three = "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n三、己\n";

describe("number-style", () => {
  it.each<[string, string, string[]]>([
    ["every number of a part that uses another form", `${three}（1）庚\n（2）辛`, ["number-style:part 6 （1）", "number-style:part 7 （2）"]],
    ["one number of a group in another form", "一、甲\n（一）乙\n2.丙\n（三）丁", ["number-style:sibling 2 2."]],
    ["the first of a group in another form", "一、甲\n（1）乙\n（二）丙\n（三）丁", ["number-style:sibling 1 （1）"]],
    ["the last of a group in another form", "一、甲\n（一）乙\n（二）丙\n（3）丁", ["number-style:sibling 3 （3）"]],
    ["a heading of the first level in brackets", "一、甲\n二、乙\n（三）丙\n四、丁", ["number-style:sibling 2 （三）"]],
    ["half-width brackets beside full ones", "（一）甲\n(二)乙\n（三）丙", ["number-style:bracket 1 (二)"]],
    ["a bracket that is half-width on one side", "（一）甲\n（二)乙", ["number-style:bracket 1 （二)"]],
    ["a lost bracket", "（一）甲\n二）乙\n（三）丙", ["number-style:bracket 1 二）"]],
    ["half-width brackets throughout, once", "(一)甲\n(二)乙\n(三)丙", ["number-style:bracketAll 0 (一)"]],
    ["a mark behind a bracket", "（一）甲\n（二）、乙", ["number-style:mark 1 （二）、"]],
    ["a wrong mark behind 一", "一、甲\n二.乙\n三、丙", ["number-style:mark 1 二."]],
    ["a comma behind 1", "1.甲\n2，乙", ["number-style:mark 1 2，"]],
    ["wrong marks throughout, once", "一，甲\n二，乙", ["number-style:markAll 0 一，"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["a heading behind an extract of the list below the one before", "（一）甲\n（二）乙\n三、丙\n（一）丁\n（二）戊"],
    ["a list with an introduction in another form", `${three}评选条件如下：\n（1）庚\n（2）辛`],
    ["a list in an attachment in another form", `${three}附件1\n（1）庚\n（2）辛`],
    ["1. under every 一、", "一、甲\n1.乙\n2.丙\n二、丁\n1.戊"],
    ["（1） below 1. and nowhere else", "一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n（二）己"],
    ["circled points beside lists", "（一）甲\n1.乙\n2.丙\n（二）丁\n①戊\n②己"],
    ["drawn half-width brackets, which only Word can change", "〖(一)〗甲\n〖(二)〗乙"],
  ])("leaves alone %s", (_, text) => {
    expect(foundBy(numberStyle, text)).toEqual([]);
  });

  it.each([
    [`${three}（1）庚\n（2）辛`, `${three}（一）庚\n（二）辛`],
    ["（一）甲\n2.乙\n（三）丙", "（一）甲\n（二）乙\n（三）丙"],
    ["(一)甲\n（二)乙\n（三）丙", "（一）甲\n（二）乙\n（三）丙"],
    ["（一）、甲\n（二）：乙", "（一）甲\n（二）乙"],
    ["一.甲\n二、乙", "一、甲\n二、乙"],
    ["(一）、甲\n（二）乙\n（二）丙", "（一）甲\n（二）乙\n（三）丙"],
  ])("turns %j into %j", (text, fixed) => {
    expect(fixedText(text)).toBe(fixed);
  });

  it("offers no fix when a list below already has that form", () => {
    const text = "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n三、己\n1.庚\n（一）辛\n2.壬";
    expect(fixedText(text)).toBe(text);
  });
});
