import { planTense } from "../../../src/checks/rules/plan-tense";
import { foundBy } from "../found-by";

const plan = (text: string): string => `党支部2026年工作总结\n一、主要工作\n支部开展了学习，取得了成效。\n二、下一步打算\n${text}`;
const found = (text: string) => foundBy(planTense, text);

describe("plan-tense finds", () => {
  it.each<[string, string, string[]]>([
    ["a result", plan("深化改革，取得了显著成效。"), ["done 4:5-12 取得了显著成效"]],
    ["an act", plan("（一）抓学习。全年共开展学习12次。"), ["done 4:7-12 全年共开展"]],
    ["an act told with 了", plan("面向群众，开展了志愿服务。"), ["done 4:5-12 开展了志愿服务"]],
    ["last year's plan in the heading", "党支部2026年工作总结\n一、工作\n二、2026年工作计划", ["year 2:2-7 2026年"]],
    ["an older plan in the heading", "党支部2026年工作总结\n一、工作\n二、2025年度工作思路", ["year 2:2-7 2025年"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("plan-tense leaves alone", () => {
  it.each([
    ["a plan", plan("继续开展学习，力争取得新成效，全年开展活动不少于12次。")],
    ["what the plan builds on", plan("在已开展12次学习的基础上，扩大覆盖面。")],
    ["a heading that tells of both", "党支部2026年工作总结\n一、存在问题及下一步打算\n支部开展了学习。"],
    ["how a plan was carried out", "党支部2026年工作总结\n一、2026年计划执行情况\n支部开展了学习。"],
    ["the plan of the next year", "党支部2026年工作总结\n一、工作\n二、2027年工作计划"],
    ["the second half of the year", "党支部2026年上半年工作总结\n一、工作\n二、2026年下半年工作打算"],
    ["a plan that is the whole report", "党支部2026年工作计划\n一、2026年工作安排\n二、2025年工作打算"],
    ["the part before the plan", "党支部2026年工作总结\n一、主要工作\n支部开展了学习，取得了成效。\n二、工作计划"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
