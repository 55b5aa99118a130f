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
    ["三", "次", "三"],
    ["十二", "次", "十二"],
    ["两次", "次", "两"],
    ["20余", "次", "20余"],
    ["20多人次", "人次", "20多"],
    ["约30", "名", "约30"],
    ["近95", "%", "近95"],
    ["1.2万", "元", "1.2万"],
    ["１.２万元", "元", "1.2万"],
    ["1.2万", "人次", "1.2万"],
    ["3万", "万元", "3"],
    ["3万元", "万元", "3"],
    ["20余万", "元", "20余万"],
    ["000123", "份", "123"],
  ])("takes %j for %s as %j", (raw, unit, value) => {
    expect(checkTallyValue(raw, unit)).toEqual({ ok: true, value });
  });

  it.each([
    ["几", "次", "chinese-numeral"],
    ["三四", "次", "chinese-numeral"],
    ["几十", "次", "chinese-numeral"],
    ["3亿", "万元", "scale-twice"],
    ["5万", "%", "scale-twice"],
    ["20余", "%", "not-about"],
    ["2.5余", "万元", "not-about"],
    ["约20余", "次", "not-about"],
    ["20余多", "次", "not-about"],
    ["-3", "次", "negative"],
    ["1.25", "人次", "whole-number"],
    ["12,34万", "元", "bad-separators"],
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

  it.each([
    ["粮食产量同比增长", "%", "-3.2"],
    ["营业收入增速", "%", "－3.2"],
    ["利润", "万元", "-15"],
  ])("lets %s be negative", (label, unit, raw) => {
    expect(checkTallyValue(raw, unit, label)).toEqual({ ok: true, value: raw.replace("－", "-") });
  });

  it("does not let a count or a plain share be negative", () => {
    expect(checkTallyValue("-3", "次", "增长")).toEqual({ ok: false, reason: "negative" });
    expect(checkTallyValue("-3", "%", "到会率")).toEqual({ ok: false, reason: "negative" });
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
