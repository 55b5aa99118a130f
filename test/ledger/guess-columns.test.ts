import fc from "fast-check";
import { guessColumns } from "../../src/ledger/guess-columns";
import type { LedgerColumns, LedgerMerge } from "../../src/ledger/types";

type Guess = Partial<LedgerColumns> | null;

function guess(rows: readonly (readonly string[])[], merges?: readonly LedgerMerge[]): LedgerColumns | null {
  return guessColumns({ name: "", rows, ...(merges ? { merges } : {}) });
}

describe("which column holds what", () => {
  const cases: readonly (readonly [string, readonly (readonly string[])[], Guess])[] = [
    ["names and numbers without titles", [["集中学习", "12"], ["主题党日", "8"]], { label: 0, value: 1, unit: null, section: null, firstRow: 0 }],
    ["numbers before names", [["12次", "集中学习"], ["8次", "主题党日"]], { label: 1, value: 0 }],
    ["units between", [["集中学习", "次", "12"], ["发展党员", "名", "5"]], { label: 0, unit: 1, value: 2 }],
    ["running numbers in front", [["1", "集中学习", "12"], ["2", "主题党日", "8"], ["3", "党课", "4"]], { label: 1, value: 2 }],
    ["titles in an unusual order", [["数值", "计量单位", "所属部分", "指标名称"], ["12", "次", "党建", "集中学习"], ["5", "名", "党建", "发展党员"]], { value: 0, unit: 1, section: 2, label: 3, firstRow: 1 }],
    ["a title above the titles", [["2025年度工作台账"], ["填报单位：办公室"], ["序号", "项目", "数量", "备注"], ["1", "集中学习", "12", ""]], { label: 1, value: 2, firstRow: 3 }],
    ["this year beside last year", [["指标", "上年数", "本年数", "同比"], ["集中学习", "10", "12", "20%"], ["主题党日", "8", "8", "0%"]], { label: 0, value: 2 }],
    ["years as titles", [["指标", "2024年", "2025年"], ["集中学习", "10", "12"]], { label: 0, value: 2, firstRow: 1 }],
    ["years as titles, the later first", [["指标", "2025年", "2024年"], ["集中学习", "12", "10"]], { label: 0, value: 1 }],
    ["the plan beside what was done", [["工作任务", "计划数", "完成数", "完成率"], ["集中学习", "10", "12", "120%"]], { label: 0, value: 2 }],
    ["the year's end beside its beginning", [["指标", "年初数", "年末数"], ["党员", "25", "27"]], { label: 0, value: 2 }],
    ["what was checked beside what was told", [["指标", "上报数", "核定数"], ["党员", "25", "27"]], { label: 0, value: 2 }],
    ["the account beside the budget", [["科目", "预算数", "决算数"], ["培训费", "10", "9.5"]], { label: 0, value: 2 }],
    ["a unit in the title", [["项目", "数量（万元）"], ["投资", "3,500"]], { label: 0, value: 1 }],
    ["the office that reports is no unit", [["责任单位", "项目", "数量"], ["办公室", "集中学习", "12"], ["人事科", "主题党日", "8"]], { label: 1, value: 2, unit: null }],
    ["two levels of indicators", [["一级指标", "二级指标", "完成值"], ["党建", "集中学习", "12"], ["", "主题党日", "8"]], { section: 0, label: 1, value: 2 }],
    ["long sentences beside names", [["集中学习", "全年共组织集中学习若干次，参加人数较上年有所增加，取得了较好效果，受到一致好评", "12"], ["主题党日", "全年共组织主题党日若干次，参加人数较上年有所增加，取得了较好效果，受到一致肯定", "8"]], { label: 0, value: 2 }],
    ["values that are missing", [["项目", "数量"], ["集中学习", "待统计"], ["主题党日", "—"], ["党课", "4"]], { label: 0, value: 1, firstRow: 1 }],
    ["two rows of titles", [["项目", "完成情况", ""], ["", "数量", "备注"], ["集中学习", "12", "无"]], { label: 0, value: 1, firstRow: 2 }],
    ["only names", [["项目", "数量"], ["集中学习", ""]], null],
    ["only numbers", [["1", "2"], ["3", "4"]], null],
    ["nothing", [], null],
  ];

  it.each(cases)("%s", (_, rows, expected) => {
    const found = guess(rows);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it("takes a merged column left of the names for the section", () => {
    const rows = [["党建", "集中学习", "12"], ["", "主题党日", "8"]];
    expect(guess(rows, [{ row: 0, column: 0, rows: 2, columns: 1 }])).toMatchObject({ section: 0, label: 1, value: 2 });
  });

  it("finds the same columns in whatever order they stand", () => {
    const table: Readonly<Record<string, readonly string[]>> = { 部分: ["党建", "经济", "经济"], 项目: ["集中学习", "完成投资", "新增企业"], 单位: ["次", "亿元", "家"], 数量: ["12", "3.5", "28"], 上年数: ["10", "3", "25"], 备注: ["", "含续建", ""] };
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(table), { minLength: 6 }), (titles) => {
        const found = guess([titles, ...[0, 1, 2].map((row) => titles.map((title) => table[title]?.[row] ?? ""))]);
        expect([found?.section, found?.label, found?.unit, found?.value].map((at) => titles[at ?? -1])).toEqual(["部分", "项目", "单位", "数量"]);
      }),
    );
  });
});
