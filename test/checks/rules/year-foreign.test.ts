import { yearForeign } from "../../../src/checks/rules/year-foreign";
import type { Profile } from "../../../src/checks/types";
import { foundBy } from "../found-by";

const report = (text: string): string => `党支部2026年工作总结\n${text}`;
const found = (text: string, profile?: Profile) => foundBy(yearForeign, text, profile);

describe("year-foreign finds a year that another report has left", () => {
  it.each<[string, string, string[]]>([
    ["in a heading", report("一、2025年度党建工作开展情况"), ["heading 1:2-7 2025年"]],
    ["in a heading of the second level", report("一、工作\n（一）2024年主要工作。全年召开会议12次。"), ["heading 2:3-8 2024年"]],
    ["in the sentence that announces the report", report("现将2025年工作情况总结如下："), ["announced 1:2-7 2025年"]],
    ["behind 截至", report("截至2025年底，共有党员30名。"), ["until 1:2-7 2025年"]],
    ["in the name of a paper made in this year", report("年初制定了《2025年度学习计划》。"), ["ownPaper 1:6-11 2025年"]],
    ["at the start of what was done", report("今年开局良好。2025年，支部共检查12次。"), ["work 1:7-12 2025年"]],
    ["before 全年", report("2025年全年，召开会议12次。"), ["work 1:0-5 2025年"]],
    ["far ahead", report("为做好2029年工作打好基础，召开了会议。"), ["later 1:3-8 2029年"]],
    ["in the review of the year", report("回顾2025年，支部攻坚克难。"), ["work 1:2-7 2025年"]],
    ["in the year's tasks", report("圆满完成2025年度各项目标任务，现报告如下。"), ["work 1:4-9 2025年"]],
    ["in the year's main tasks", report("支部全面完成2025年主要任务。"), ["work 1:6-11 2025年"]],
    ["in the plan made at the beginning", report("按照2025年初确定的思路，扎实推进。"), ["work 1:2-7 2025年"]],
    ["in what was set at the beginning", report("今年以来，对照2025年年初下达的指标，逐项推进。"), ["work 1:7-12 2025年"]],
    ["in the date", report("一、工作\n（2025年1月5日）"), ["date 2:1-6 2025年"]],
    ["when the first paragraph tells the year", "2026年，支部认真履职。现将2026年度工作总结如下：\n一、2025年度工作情况", ["heading 1:2-7 2025年"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("when the profile tells the year", () => {
    const text = "工作总结\n截至2025年底，共有党员30名。";
    expect(found(text)).toEqual([]);
    expect(found(text, { reportYear: 2026 })).toEqual(["until 1:2-7 2025年"]);
    expect(found(text, { reportYear: 2025 })).toEqual([]);
  });
});

describe("year-foreign leaves alone", () => {
  it.each([
    ["the year of the plan", report("二、2027年工作计划")],
    ["a comparison", report("比2025年增长12%，较2024年多3项，2025年为8项，同比增长。")],
    ["the review of the year before", report("对2025年度述职评议反馈的问题，逐条整改。")],
    ["a range", report("落实2021—2025年规划和2024-2025年方案，2021年至2023年三年行动已收官。")],
    ["what began earlier", report("2019年以来，连续七年获评先进。自2023年起，坚持每月一学。")],
    ["the year of a law or a meeting", report("学习《条例》（2023年修订）和2024年7月召开的会议精神。落实《2025年工作要点》。")],
    ["an aim", report("到2030年，实现全覆盖。力争2029年建成投用。2035年远景目标。")],
    ["a history", report("2024年，完成立项。2025年，完成主体工程。2026年，投入使用。")],
    ["the start of the next year", report("截至2027年1月，全部完成。\n（2027年1月5日）")],
    ["an inscription", report("2025年，支部获评先进基层党组织。")],
    ["a title that covers several years", "党支部2024—2026年工作总结\n一、2025年工作情况"],
    ["a report without a year", "党支部工作总结\n一、2025年工作情况"],
    ["a masked year", "党支部20XX年工作总结\n一、2025年工作情况"],
    ["the year before in a plan", "党支部2026年工作计划\n一、2025年工作情况\n2025年，支部共召开会议12次。"],
    ["the end of a contract", report("租赁合同截至2025年12月31日。与物业公司签订三年合同，2029年6月止。许可证2029年到期换发。")],
    ["a term of office", report("本届理事会任期自2023年1月至2029年1月。聘期截至2025年底。")],
    ["what began the year before and goes on", report("2025年，该项目纳入重点库，今年通过验收。2025年，全局启动试点，2026年全面推开。")],
    ["last year's end as a base", report("截至2025年底，全县共有企业1200家，今年新增120家。")],
    ["last year's accounts", report("（一）继续做好2025年度财务决算工作。\n（二）2025年度汇算清缴工作。")],
    ["last year's yearbook", report("2025年度年鉴编纂工作按期完成。\n2025年度绩效考核工作全面完成。")],
    ["last year's building", report("2025年续建项目，全部完工。2025年，支部争取的资金结余，按规定上缴。")],
    ["the review of last year's audit", report("落实2025年度审计整改意见，完成整改12项。")],
    ["the review of several years", report("回顾2025年以来的工作，成效明显。回顾2021年至2025年，成效明显。")],
    ["last year's tasks that are examined", report("圆满完成2025年度各项目标任务考核工作。完成2025年重点任务审计。")],
    ["last year as the ground of this", report("在圆满完成2025年度各项目标任务的基础上，2026年再上台阶。")],
    ["last year's tasks as a matter of course", report("完成2025年度报表汇总。落实2025年初中心组学习意见。")],
    ["years in a row", report("2025年、2026年、2027年、2028年分别改造12个、15个、18个、9个。")],
    ["years in a row that open a text", "2024年、2025年、2026年分别完成改造12个、15个、18个，三年共完成45个。"],
    ["figures that are no year", report("资产12025年均增长。电话02025年检。")],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
