import { guessColumns } from "../../src/ledger/guess-columns";
import { matchLedger } from "../../src/ledger/match-ledger";
import { readLedgerText } from "../../src/ledger/read-ledger-text";
import { recallColumns } from "../../src/ledger/recall-columns";
import { rememberColumns } from "../../src/ledger/remember-columns";
import type { LedgerMerge, LedgerSheet } from "../../src/ledger/types";
import { uprightSheet } from "../../src/ledger/upright-sheet";
import { columnChoices } from "../../src/taskpane/state/column-choices";
import { tallyOf } from "./tally-of";

function sheetOf(rows: readonly (readonly string[])[], merges?: readonly LedgerMerge[]): LedgerSheet {
  return { name: "", rows, ...(merges ? { merges } : {}) };
}

const merge = (row: number, column: number, rows: number, columns: number): LedgerMerge => ({ row, column, rows, columns });
const body = [["受理事项", "700", "2%", "618", "-11%"], ["培训班", "2", "", "3", ""]];
const counted = ["", "数量", "同比", "数量", "同比"];

describe("two rows of titles are read together", () => {
  const cases: readonly (readonly [string, LedgerSheet, { readonly value: number; readonly firstRow: number }])[] = [
    ["last year and this year, merged", sheetOf([["项目", "2025年", "", "2026年", ""], counted, ...body], [merge(0, 0, 2, 1), merge(0, 1, 1, 2), merge(0, 3, 1, 2)]), { value: 3, firstRow: 2 }],
    ["the same as text, where nothing says what is merged", sheetOf([["项目", "2025年", "", "2026年", ""], counted, ...body]), { value: 3, firstRow: 2 }],
    ["this year first", sheetOf([["项目", "2026年", "", "2025年", ""], counted, ...body]), { value: 1, firstRow: 2 }],
    ["上年 and 本年", sheetOf([["项目", "上年", "", "本年", ""], counted, ...body]), { value: 3, firstRow: 2 }],
    ["去年同期 and 今年", sheetOf([["指标", "去年同期", "", "今年", ""], ["", "数量", "占比", "数量", "占比"], ...body]), { value: 3, firstRow: 2 }],
    ["计划 and 完成", sheetOf([["项目", "计划", "", "完成", ""], counted, ...body]), { value: 3, firstRow: 2 }],
    ["the rate before the number", sheetOf([["项目", "上年", "", "本年", ""], ["", "占比", "数量", "占比", "数量"], ["受理事项", "2%", "700", "3%", "618"]]), { value: 4, firstRow: 2 }],
    ["a title of the table above them", sheetOf([["统计表"], ["项目", "2025年", "", "2026年", ""], counted, ...body]), { value: 3, firstRow: 3 }],
    ["the years below", sheetOf([["项目", "数量", "", "同比", ""], ["", "2025年", "2026年", "2025年", "2026年"], ["受理事项", "700", "618", "2%", "-11%"]]), { value: 2, firstRow: 2 }],
    ["one row, with the plan", sheetOf([["项目", "目标数", "累计完成"], ["培训班", "4", "3"]]), { value: 2, firstRow: 1 }],
  ];

  it.each(cases)("%s", (_, sheet, expected) => {
    expect(guessColumns(sheet)).toMatchObject({ label: 0, ...expected });
  });

  it("shows both titles where the writer chooses a column", () => {
    const sheet = sheetOf([["项目", "2025年", "", "2026年", ""], counted, ...body], [merge(0, 1, 1, 2), merge(0, 3, 1, 2)]);
    expect(columnChoices(sheet, 2).map(({ title }) => title)).toEqual(["项目", "2025年 数量", "2025年 同比", "2026年 数量", "2026年 同比"]);
  });

  it("remembers the columns of a table for the same years only", () => {
    const sheet = sheetOf([["项目", "2025年", "", "2026年", ""], counted, ...body]);
    const columns = guessColumns(sheet);
    if (columns === null) throw new Error("no columns");
    const known = rememberColumns(sheet, columns, {});
    expect(recallColumns(sheet, known)).toEqual(columns);
    expect(recallColumns(sheetOf([["项目", "2026年", "", "2025年", ""], counted, ...body]), known)).toBeNull();
  });
});

describe("a table that lies on its side", () => {
  it.each([
    ["names over numbers", [["来信（件）", "来访（批）", "培训班（期）"], ["618", "30", "3"]], [["来信（件）", "618"], ["来访（批）", "30"], ["培训班（期）", "3"]]],
    ["with a title of its rows", [["项目", "来信", "来访"], ["数量", "618", "30"]], [["项目", "数量"], ["来信", "618"], ["来访", "30"]]],
    ["with two years", [["指标", "来信", "来访"], ["2025年", "700", "28"], ["2026年", "618", "30"]], [["指标", "2025年", "2026年"], ["来信", "700", "618"], ["来访", "28", "30"]]],
  ] as const)("is set upright: %s", (_, rows, upright) => {
    expect(uprightSheet(sheetOf(rows)).rows).toEqual(upright);
  });

  it.each([
    ["a table with one row", [["项目", "数量", "单位"], ["来信", "618", "件"]]],
    ["names beside numbers", [["来信", "618"], ["来访", "30"]]],
    ["names in the first column of all rows", [["科室", "门诊", "住院"], ["内科", "618", "30"]]],
    ["titles only", [["来信", "来访"]]],
    ["no numbers", [["来信", "来访"], ["无", "有"]]],
  ] as const)("is not %s", (_, rows) => {
    const sheet = sheetOf(rows);
    expect(uprightSheet(sheet)).toBe(sheet);
  });

  it("fills its fields by name", () => {
    const reading = readLedgerText("来信（件）\t培训班（期）\t主题党日（次）\n618\t3\t12");
    if (reading.kind !== "read") throw new Error("not read");
    const [sheet] = reading.sheets;
    const columns = sheet && guessColumns(sheet);
    if (!sheet || !columns) throw new Error("no columns");
    const matches = matchLedger(sheet, columns, [tallyOf("来信", "件"), tallyOf("培训班", "期"), tallyOf("主题党日", "次")]);
    expect(matches.map(({ label, value, certain }) => [label, value, certain])).toEqual([["来信", "618", true], ["培训班", "3", true], ["主题党日", "12", true]]);
  });
});

describe("a fraction for a percentage", () => {
  const match = (value: string, unit = "") => {
    const rows = [["项目", "数量"], [`办结率${unit}`, value]];
    return matchLedger(sheetOf(rows), { label: 0, value: 1, unit: null, section: null, id: null, firstRow: 1 }, [tallyOf("办结率", "%")])[0];
  };

  it.each(["0.983", ".5", "1.0", "0.02"])("is asked about: %s", (value) => {
    expect(match(value)).toMatchObject({ certain: false, doubt: "raw-share", value });
  });

  it.each(["98.3", "98.3%", "100", "1.5"])("is none: %s", (value) => {
    expect(match(value)).toMatchObject({ certain: true, doubt: null });
  });

  it("is none where the table says that it counts in %", () => {
    expect(match("0.5", "（%）")).toMatchObject({ certain: true, doubt: null });
  });
});

it('reads ="618" of a .csv as the number that it shows', () => {
  const reading = readLedgerText('项目,数量\n来信,="618"\n来访,="0030"');
  expect(reading).toMatchObject({ kind: "read", sheets: [{ rows: [["项目", "数量"], ["来信", "618"], ["来访", "0030"]] }] });
});
