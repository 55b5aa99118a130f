import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixedText, foundIn } from "../found-in";

const ofNumbers = (text: string): readonly string[] => foundIn(text).filter((finding) => /^(number|heading)-/.test(finding));

describe("a number that may be read in two ways is told of and left as it is", () => {
  it.each<[string, string, string]>([
    [
      "it goes on with two open lists",
      "一、加强学习\n二、完善机制\n三、优化流程\n（一）梳理事项。\n（二）压减材料。\n（三）缩短时限。\n4.优化服务流程\n五、强化监督",
      "number-style:sibling 6 4.",
    ],
    ["the text behind a number may be the next point", "（一）抓学习。\n按季考核全体人员，公布结果。\n（三）抓作风。", "number-gap:gap 2 （三）"],
  ])("%s", (_, text, finding) => {
    expect(ofNumbers(text)).toContain(finding);
    expect(fixedText(text)).toBe(text);
  });
});

describe("a number that is out of its place", () => {
  it.each<[string, string, readonly string[]]>([
    ["the first two, with lists below", "二、主要问题\n1.水箱不清洗。\n2.收费不公示。\n一、核实情况\n三、处理意见", ["number-order:order 0 二、", "number-order:order 3 一、"]],
    ["the first two behind words that introduce them", "1.报表。\n2.台账。\n3.总结。\n有关要求：\n2.按时报送。\n1.统一格式。\n3.加盖公章。", ["number-order:order 4 2.", "number-order:order 5 1."]],
    ["the first two chapters", "第二章　总则\n第一条　甲应当报送。\n第一章　职责\n第二条　乙应当报送。\n第三章　附则", ["number-order:order 0 第二章", "number-order:order 2 第一章"]],
  ])("%s: told of once", (_, text, expected) => {
    expect(ofNumbers(text).filter((finding) => finding.startsWith("number-"))).toEqual(expected);
  });

  it("is to be written with the mark of the list that it stands in", () => {
    const snapshot = snapshotOfText("一、主要工作\n1、抓学习。\n（2）抓队伍。\n3、抓作风。\n二、存在问题");
    const [odd] = runChecks(snapshot, {}).filter(({ ruleId }) => ruleId === "number-style");
    expect([odd?.range.paragraph, odd?.data["expected"]]).toEqual([2, "2、"]);
  });
});

describe("what only looks like a number", () => {
  it.each([
    "一、二年级学生游园。\n三、四年级学生检测。",
    "1.5公里村道完成硬化，惠及村民。\n村民出行更加方便，反映良好。",
    "（一）班子建设。\n（二）班风建设。\n（三）级部管理。",
    "一、语文\n二、数学\n三、四年级检测\n四、五年级检测",
  ])("%s", (text) => {
    expect(ofNumbers(text).filter((finding) => !finding.startsWith("number-dot"))).toEqual([]);
  });
});
