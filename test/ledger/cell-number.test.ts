import { cellNumber, valueNumber } from "../../src/ledger/cell-number";

describe("a cell that says a number", () => {
  it.each([
    ["12", "12", ""],
    [" 12 ", "12", ""],
    ["12次", "12", "次"],
    ["12 人次", "12", "人次"],
    ["约20余次", "20", "次"],
    ["20多名", "20", "名"],
    ["1,200", "1,200", ""],
    ["1，200元", "1,200", "元"],
    ["１２", "12", ""],
    ["12.0", "12.0", ""],
    [".5", ".5", ""],
    ["95%", "95", "%"],
    ["９５％", "95", "%"],
    ["80%以上", "80", "%"],
    ["3.5亿元", "3.5", "亿元"],
    ["1.2万", "1.2", "万"],
    ["2万人次", "2", "万人次"],
    ["-3.2%", "-3.2", "%"],
    ["－3.2", "-3.2", ""],
    ["(3)", "-3", ""],
    ["+5", "5", ""],
    ["¥1,200.00", "1,200.00", ""],
    ["12名（含预备党员2名）", "12", "名"],
    ["30㎡", "30", "㎡"],
    ["'12", "12", ""],
    // Two numbers or one with a misplaced separator: the field refuses it and says so.
    ["12，13", "12,13", ""],
  ])("%p", (cell, value, unit) => {
    expect(cellNumber(cell)).toEqual({ value, unit });
  });

  it.each(["", "—", "-", "待统计", "无", "2025年", "3月", "2025-03-05", "2025/3/5", "12-15", "3/5", "12:30", "#DIV/0!", "TRUE", "第3名", "12号楼", "1 2 3", "A12", "集中学习12次", "1.2.3", "十二次"])(
    "%p says none",
    (cell) => {
      expect(cellNumber(cell)).toBeNull();
    },
  );

  it("takes Chinese numerals only where values stand", () => {
    expect(valueNumber("十二次")).toEqual({ value: "十二", unit: "次" });
    expect(valueNumber("两")).toEqual({ value: "两", unit: "" });
    expect(valueNumber("12次")).toEqual({ value: "12", unit: "次" });
    expect(valueNumber("一般")).toBeNull();
    expect(valueNumber("待统计")).toBeNull();
  });

  it("is quick with long cells that nearly say a number", () => {
    expect(cellNumber(`${"1,".repeat(100_000)}次`)).toBeNull();
    expect(cellNumber("约".repeat(39))).toBeNull();
  });
});
