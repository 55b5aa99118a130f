import { columnsKey } from "../../src/ledger/columns-key";
import { recallColumns } from "../../src/ledger/recall-columns";
import { rememberColumns } from "../../src/ledger/remember-columns";
import type { LedgerColumns, LedgerSheet, RememberedColumns } from "../../src/ledger/types";

const columns: LedgerColumns = { label: 1, value: 3, unit: null, section: 0, id: null, firstRow: 2 };
const sheet = (...rows: string[][]): LedgerSheet => ({ name: "", rows });
const table = sheet(["2025年台账"], ["条线", "工作", "去年", "今年"], ["党建", "集中学习", "10", "12"]);

describe("columns that were confirmed", () => {
  it("are known again wherever the same titles stand, whatever their spaces", () => {
    const kept = rememberColumns(table, columns, {});
    expect(recallColumns(table, kept)).toEqual(columns);
    expect(recallColumns(sheet(["条 线", "工作", "去年", "今年"], ["经济", "投资", "1", "2"]), kept)).toEqual({ ...columns, firstRow: 1 });
  });

  it("survive being kept as JSON", () => {
    const kept = JSON.parse(JSON.stringify(rememberColumns(table, columns, {}))) as RememberedColumns;
    expect(recallColumns(table, kept)).toEqual(columns);
  });

  it("are not taken for other titles, nor for the same in another order", () => {
    const kept = rememberColumns(table, columns, {});
    expect(recallColumns(sheet(["条线", "工作", "今年", "去年"], ["党建", "学习", "1", "2"]), kept)).toBeNull();
    expect(recallColumns(sheet(["constructor", "toString"]), kept)).toBeNull();
  });

  it("are replaced when the writer says otherwise", () => {
    const kept = rememberColumns(table, { ...columns, value: 2 }, rememberColumns(table, columns, {}));
    expect(Object.keys(kept)).toHaveLength(1);
    expect(recallColumns(table, kept)?.value).toBe(2);
  });

  it("are not remembered without titles", () => {
    const bare = sheet(["集中学习", "12"]);
    expect(columnsKey(bare, { firstRow: 0 })).toBeNull();
    expect(rememberColumns(bare, { ...columns, firstRow: 0 }, {})).toEqual({});
  });

  it("are kept for the thirty makes that were seen last", () => {
    let kept: RememberedColumns = {};
    for (let index = 0; index < 40; index += 1) kept = rememberColumns(sheet(["项目", `数${"量".repeat(index)}`], ["甲", "1"]), { ...columns, firstRow: 1 }, kept);
    expect(Object.keys(kept)).toHaveLength(30);
    expect(Object.keys(kept)[0]).toContain(`数${"量".repeat(10)}`);
  });
});
