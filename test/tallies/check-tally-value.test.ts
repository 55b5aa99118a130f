import { checkTallyValue } from "../../src/tallies/check-tally-value";
import { MEASURE_KINDS } from "../../src/tallies/measure-words";
import { VALUE_MESSAGES } from "../../src/tallies/value-messages";

describe("what a clerk types for a tally", () => {
  it.each([
    ["12", "次", "12"],
    ["", "次", ""],
    ["  ", "次", ""],
    [" 12 ", "次", "12"],
    ["１２", "次", "12"],
    ["１２．５", "亿元", "12.5"],
    ["12次", "次", "12"],
    ["3人次", "人次", "3"],
    ["95%", "%", "95"],
    ["95％", "%", "95"],
    ["12,345", "人次", "12,345"],
    ["12，345", "人次", "12,345"],
    ["1,234,567.89", "元", "1,234,567.89"],
    ["12.0", "次", "12"],
    ["12.50", "万元", "12.50"],
    ["1.5", "万人次", "1.5"],
    ["0", "起", "0"],
    ["007", "份", "7"],
    [".5", "公里", "0.5"],
    ["5.", "亩", "5"],
    ["100", "%", "100"],
    ["3.2", "个百分点", "3.2"],
    ["1.5", "航次", "1.5"],
  ])("takes %j for %s as %j", (raw, unit, value) => {
    expect(checkTallyValue(raw, unit)).toEqual({ ok: true, value });
  });

  it.each([
    ["十二", "次", "chinese-numeral"],
    ["两", "次", "chinese-numeral"],
    ["若干", "次", "not-a-number"],
    ["次", "次", "not-a-number"],
    ["1e3", "次", "not-a-number"],
    ["+5", "次", "not-a-number"],
    ["1.2.3", "元", "not-a-number"],
    ["**", "次", "not-a-number"],
    ["12 13", "次", "several-numbers"],
    ["12-13", "次", "several-numbers"],
    ["12、13", "次", "several-numbers"],
    ["3/4", "次", "several-numbers"],
    ["-3", "次", "negative"],
    ["－3", "%", "negative"],
    ["2.5", "次", "whole-number"],
    ["2.5", "人次", "whole-number"],
    ["101", "%", "over-hundred"],
    ["12,34", "元", "bad-separators"],
    ["1234,567", "元", "bad-separators"],
    ["1234567890123", "元", "too-long"],
  ])("refuses %j for %s: %s", (raw, unit, reason) => {
    expect(checkTallyValue(raw, unit)).toEqual({ ok: false, reason });
  });

  it.each([
    ["完成率", "%"],
    ["粮食产量同比增长", "%"],
  ])("lets %s pass a hundred", (label, unit) => {
    expect(checkTallyValue("120", unit, label)).toEqual({ ok: true, value: "120" });
  });

  it("does not let a plain share pass a hundred", () => {
    expect(checkTallyValue("120", "%", "党员到会率")).toEqual({ ok: false, reason: "over-hundred" });
  });

  it("takes what it has put right once more without change", () => {
    for (const raw of ["１２", "12次", "12，345", ".5", "007"]) {
      const first = checkTallyValue(raw, "亩");
      if (!first.ok) continue;
      expect(checkTallyValue(first.value, "亩")).toEqual(first);
    }
    expect.assertions(4);
  });

  it("has a whole sentence in both languages for every reason, without exclamation marks", () => {
    for (const { zh, en } of Object.values(VALUE_MESSAGES)) {
      expect(zh).toMatch(/^[^!！]+。$/u);
      expect(en).toMatch(/^[^!]+\.$/u);
    }
  });

  it("knows a kind for every measure word once", () => {
    expect(MEASURE_KINDS.get("次")).toBe("count");
    expect(MEASURE_KINDS.get("公里")).toBe("amount");
    expect(MEASURE_KINDS.get("%")).toBe("percent");
  });
});
