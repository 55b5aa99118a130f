import { numberUneven } from "../../../src/checks/rules/number-uneven";
import { foundBy } from "../found-by";

const two = "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己\n三、庚\n";

describe("number-uneven", () => {
  it.each<[string, string, string[]]>([
    ["1. under one heading, （一） under the others", `${two}1.辛\n2.壬`, ["uneven 7:0-2 1."]],
    ["the second of two", "一、甲\n（一）乙\n二、丙\n1.丁\n2.戊", ["uneven 3:0-2 1."]],
    ["several, once", `${two}1.辛\n2.壬\n四、癸\n1.子\n2.丑\n五、寅\n（一）卯\n（二）辰`, ["uneven 7:0-2 1."]],
  ])("finds %s", (_, text, expected) => {
    expect(foundBy(numberUneven, text)).toEqual(expected);
  });

  it.each([
    ["one form throughout", `${two}（一）辛\n（二）壬`],
    ["a list with an introduction", `${two}评选条件如下：\n1.辛\n2.壬`],
    ["a list behind the text of its section", `${two}全年工作平稳推进。\n1.辛\n2.壬`],
    ["circled points", `${two}①辛\n②壬`],
    ["what number-style tells of", `${two}（1）辛\n（2）壬`],
    ["lists under headings of different lists", "（一）甲\n1.乙\n2.丙\n附件1\n（一）丁\n（1）戊\n（2）己"],
  ])("leaves alone %s", (_, text) => {
    expect(foundBy(numberUneven, text)).toEqual([]);
  });
});
