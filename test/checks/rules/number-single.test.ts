import { numberSingle } from "../../../src/checks/rules/number-single";
import { foundBy } from "../found-by";

const text = "支部每周安排一次集中学习，党员轮流领学，年底汇总成册。";
const found = (lines: string) => foundBy(numberSingle, lines);

describe("number-single", () => {
  it("finds the only number under a heading that others follow", () => {
    expect(found(`一、甲\n（一）${text}\n二、丙\n1.丁\n${text}\n三、戊`)).toEqual(["single 1:0-3 （一）", "single 3:0-2 1."]);
  });

  it.each([
    ["two numbers", `一、甲\n（一）${text}\n（二）丙\n二、丁`],
    ["a sketch without text", "一、甲\n（一）乙\n二、丙"],
    ["the last part, which may still grow", `一、甲\n（一）乙\n（二）丙\n二、丁\n（一）${text}`],
    ["one number at the top", "一、甲\n正文一段。"],
    ["a number that does not begin with one", `一、甲\n（二）${text}\n二、丙`],
    ["no numbers", "正文一段。"],
  ])("leaves alone %s", (_, lines) => {
    expect(found(lines)).toEqual([]);
  });
});
