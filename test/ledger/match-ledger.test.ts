import fc from "fast-check";
import { guessColumns } from "../../src/ledger/guess-columns";
import { matchLedger } from "../../src/ledger/match-ledger";
import type { LedgerMerge } from "../../src/ledger/types";
import type { Tally } from "../../src/tallies/types";
import { tallyOf } from "./tally-of";

const study = tallyOf("集中学习", "次", "（一）理论学习");
const day = tallyOf("主题党日", "次", "（一）理论学习");
const training = tallyOf("集中学习", "次", "（二）纪律建设");
const member = tallyOf("发展党员", "名", "（三）组织建设");
const investment = tallyOf("完成投资", "亿元", "二、经济");

type Line = readonly [label: string, value: string, doubt: string | null, tally?: Tally];

/** A table in short, matched: label, value, doubt and tally of each row. */
function matched(rows: readonly (readonly string[])[], tallies: readonly Tally[], merges?: readonly LedgerMerge[]): readonly (readonly unknown[])[] {
  const sheet = { name: "", rows, ...(merges ? { merges } : {}) };
  const columns = guessColumns(sheet);
  if (columns === null) throw new Error("no columns");
  return matchLedger(sheet, columns, tallies).map(({ label, value, doubt, tallyId, certain }) => {
    expect(certain).toBe(doubt === null);
    return [label, value, doubt, tallyId];
  });
}

const lines = (...expected: readonly Line[]): readonly (readonly unknown[])[] => expected.map(([label, value, doubt, tally]) => [label, value, doubt, tally?.id ?? null]);

describe("the tally that a row fills", () => {
  const titles = ["部分", "项目", "单位", "数量"];

  it("is the one with the name, whatever stands around the number", () => {
    const rows = [["项目", "数量"], ["1.集中学习（次）：", "约20余次"], ["发展 党员", "５人"], ["完成投资", "3.5亿元"]];
    expect(matched(rows, [study, day, member, investment])).toEqual(lines(["集中学习", "20", null, study], ["发展党员", "5", null, member], ["完成投资", "3.5", null, investment]));
  });

  it("is the one in the section where two have the name", () => {
    const rows = [titles, ["理论学习", "集中学习", "次", "12"], ["纪律建设", "集中学习", "次", "4"]];
    expect(matched(rows, [study, training])).toEqual(lines(["集中学习", "12", null, study], ["集中学习", "4", null, training]));
  });

  it("is in doubt where two have the name and the table has no section", () => {
    expect(matched([["项目", "数量"], ["集中学习", "12"], ["主题党日", "3"]], [study, training, day])).toEqual(lines(["集中学习", "12", "several-tallies", study], ["主题党日", "3", null, day]));
  });

  it("is in doubt where the document has the section but not the tally in it", () => {
    const rows = [titles, ["组织建设", "集中学习", "次", "12"], ["组织建设", "发展党员", "名", "2"]];
    expect(matched(rows, [study, member])).toEqual(lines(["集中学习", "12", "other-section", study], ["发展党员", "2", null, member]));
  });

  it("is certain where the table's sections are not the document's", () => {
    expect(matched([titles, ["机关党委", "集中学习", "次", "12"]], [study])).toEqual(lines(["集中学习", "12", null, study]));
  });

  it("is never converted to another unit", () => {
    const rows = [["项目", "单位", "数量"], ["完成投资", "万元", "35000"], ["发展党员", "万人", "5"]];
    expect(matched(rows, [investment, member])).toEqual(lines(["完成投资", "35000", "other-unit", investment], ["发展党员", "5", "other-unit", member]));
  });

  it("is in doubt where only a similar name is found, and absent where none is", () => {
    const rows = [["项目", "单位", "数量"], ["党委集中学习", "次", "12"], ["培训班", "期", "3"]];
    expect(matched(rows, [study])).toEqual(lines(["党委集中学习", "12", "similar-name", study], ["培训班", "3", "no-tally"]));
  });

  it("is certain where names differ by 开展 or 次数 only and the unit is the same", () => {
    const rows = [["项目", "单位", "数量"], ["开展主题党日活动", "次", "12"]];
    expect(matched(rows, [day])).toEqual(lines(["开展主题党日活动", "12", null, day]));
    expect(matched([["项目", "数量"], ["开展主题党日活动", "12"]], [day])).toEqual(lines(["开展主题党日活动", "12", "similar-name", day]));
  });

  it("is not taken from the row that names it by one that is like it", () => {
    const rows = [["项目", "数量"], ["集中学习研讨", "6"], ["集中学习", "12"]];
    expect(matched(rows, [study])).toEqual(lines(["集中学习研讨", "6", "no-tally"], ["集中学习", "12", null, study]));
  });
});

describe("several rows for one tally", () => {
  it("are all in doubt when they differ", () => {
    const rows = [["项目", "数量"], ["集中学习", "12"], ["集中学习", "13"]];
    expect(matched(rows, [study])).toEqual(lines(["集中学习", "12", "other-value", study], ["集中学习", "13", "other-value", study]));
  });

  it("leave the first certain when they say the same, however it is written", () => {
    const rows = [["项目", "数量"], ["集中学习", "1,200"], ["集中学习", "1200.0"]];
    expect(matched(rows, [study])).toEqual(lines(["集中学习", "1,200", null, study], ["集中学习", "1200.0", "repeated", study]));
  });

  it("leave the one in the tally's section certain", () => {
    const rows = [["部分", "项目", "数量"], ["工会", "集中学习", "3"], ["理论学习", "集中学习", "12"]];
    expect(matched(rows, [study])).toEqual(lines(["集中学习", "3", "other-section", study], ["集中学习", "12", null, study]));
  });
});

describe("rows of a table", () => {
  const merges: readonly LedgerMerge[] = [{ row: 1, column: 0, rows: 2, columns: 1 }, { row: 3, column: 0, rows: 1, columns: 2 }];

  it("belong to the section that is merged over them, totals to none", () => {
    const rows = [["部分", "项目", "数量"], ["理论学习", "集中学习", "12"], ["", "主题党日", "8"], ["合计", "", "20"]];
    const sheet = { name: "", rows, merges };
    expect(matchLedger(sheet, guessColumns(sheet)!, []).map(({ label, section, value }) => [label, section, value])).toEqual([
      ["集中学习", "理论学习", "12"],
      ["主题党日", "理论学习", "8"],
      ["合计", "", "20"],
    ]);
  });

  it("do not take the name of a cell that is merged over them", () => {
    const rows = [["项目", "类别", "数量"], ["发展党员", "男", "3"], ["", "女", "2"], ["集中学习", "", "12"]];
    const columns = { label: 0, value: 2, unit: null, section: null, id: null, firstRow: 1 };
    const found = matchLedger({ name: "", rows, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] }, columns, [member, study]);
    expect(found.map(({ row, label, value }) => [row, label, value])).toEqual([[1, "发展党员", "3"], [3, "集中学习", "12"]]);
  });

  it("belong to the heading above them where a row is a heading alone", () => {
    const rows = [["项目", "数量"], ["一、理论学习", ""], ["集中学习", "12"], ["二、纪律建设", ""], ["集中学习", "4"]];
    expect(matched(rows, [study, training])).toEqual(lines(["集中学习", "12", null, study], ["集中学习", "4", null, training]));
  });

  it("are left out where there is no number", () => {
    expect(matched([["项目", "数量"], ["集中学习", "待统计"], ["主题党日", "—"], ["发展党员", ""], ["完成投资", "#DIV/0!"], ["党课", "4"]], [study])).toEqual(lines(["党课", "4", "no-tally"]));
  });

  it("take their unit from the title of the column, or from the line above the table", () => {
    const rows = [["项目", "数量（亿元）"], ["完成投资", "3.5"]];
    expect(matched(rows, [investment])).toEqual(lines(["完成投资", "3.5", null, investment]));
    expect(matched([["固定资产投资情况", "单位：万元"], ["项目", "数量"], ["完成投资", "35000"]], [investment])).toEqual(lines(["完成投资", "35000", "other-unit", investment]));
  });

  it("join 万 in the cell with the unit of the column", () => {
    const cost = tallyOf("培训经费", "万元");
    expect(matched([["项目", "单位", "数量"], ["培训经费", "元", "3万"], ["集中学习", "次", "2"]], [cost])).toEqual(lines(["培训经费", "3", null, cost], ["集中学习", "2", "no-tally"]));
  });
});

it("no tally is ever certain for two rows", () => {
  const word = fc.constantFrom("集中学习", "主题党日", "发展党员", "开展集中学习", "党委集中学习", "集中学习次数");
  const unit = fc.constantFrom("次", "名", "");
  const row = fc.tuple(fc.constantFrom("理论学习", "纪律建设", ""), word, unit, fc.integer({ min: 0, max: 3 }).map(String));
  const columns = { section: 0, label: 1, unit: 2, value: 3, id: null, firstRow: 0 };
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const certain = matchLedger({ name: "", rows }, columns, [study, day, training, member]).filter((match) => match.certain);
      expect(new Set(certain.map(({ tallyId }) => tallyId)).size).toBe(certain.length);
      expect(certain.every(({ tallyId }) => tallyId !== null)).toBe(true);
    }),
  );
});
