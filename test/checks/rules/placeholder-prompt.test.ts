import { runChecks } from "../../../src/checks/run-checks";
import { placeholderPrompt } from "../../../src/checks/rules/placeholder-prompt";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const found = (text: string) =>
  runChecks(snapshotOfText(text), {}, [placeholderPrompt]).map(({ range }) => [range.start, range.end]);

describe("placeholder-prompt finds a note on what to write", () => {
  it.each<[string, ...[number, number][]]>([
    ["共【待补】人次", [1, 5]],
    ["【待补充：活动次数】", [0, 10]],
    ["【待编号】", [0, 5]],
    ["主要原因是【写明主要原因】。", [5, 13]],
    ["【填写单位名称】关于工作的报告", [0, 8]],
    ["【单位名称】", [0, 6]],
    ["（单位名称）党支部", [0, 6]],
    ["在（具体时间）召开", [1, 7]],
    ["（此处填写）", [0, 6]],
    ["（此处加盖公章）", [0, 8]],
    ["（请补充具体数据）", [0, 9]],
    ["（待补充）", [0, 5]],
    ["[姓名]同志", [0, 4]],
    ["［请输入日期］", [0, 7]],
    ["{topic}工作", [0, 7]],
    ["关于{{unit}}的报告", [2, 10]],
    ["<单位名称>", [0, 6]],
    ["活动数据待补充。", [4, 7]],
    ["待补充", [0, 3]],
    ["TODO 核对", [0, 4]],
    ["人数TBD", [2, 5]],
    ["单击或点击此处输入文字。", [0, 12]],
    ["Click or tap here to enter text.", [0, 32]],
    ["此处填写活动情况", [0, 4]],
  ])("%s", (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("placeholder-prompt leaves alone labels and ordinary remarks", () => {
  it.each([
    "政治面貌（请填写）：",
    "1.农业（请注明）",
    "【摘要】【关键词】",
    "【案例1】【经验做法】",
    "【填报说明】【补充协议】【写作要求】",
    "【待遇保障】",
    "（一）加强学习",
    "（含下属单位）",
    "（填补空白）",
    "（以下简称中心）",
    "（村（社区）书记）",
    "［2024］15号",
    "时间（待定）",
    "等待通知，期待改进，待业人员",
    "党员教育内容还有待补充完善",
    "队伍力量待补充",
    "策略、战略、省略号",
    "TODOLIST",
    "选择一项特色工作重点打造",
    "抽调干部60人（其中市直部门【单位】干部20人）",
    "3.其他投向（请注明）",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes （姓名） in a table for the head of a column", () => {
    const snapshot = snapshotOfParagraphs([{ text: "负责人（姓名）", inTable: true }]);
    expect(runChecks(snapshot, {}, [placeholderPrompt])).toEqual([]);
  });
});
