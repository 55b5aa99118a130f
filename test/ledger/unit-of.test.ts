import { isUnit, unitKey } from "../../src/ledger/unit-of";

describe("units", () => {
  it.each(["次", "人次", "万元", "亿元", "万人次", "%", "％", "平方公里", "万", "㎡", "个百分点"])("%s is one", (word) => {
    expect(isUnit(word)).toBe(true);
  });

  it.each(["", "年", "月", "日", "号", "办公室", "万次方", "次数"])("%p is none", (word) => {
    expect(isUnit(word)).toBe(false);
  });

  it("are the same only when no number changes from one to the other", () => {
    expect(unitKey("％")).toBe(unitKey("%"));
    expect(unitKey("名")).toBe(unitKey("人"));
    expect(unitKey("万名")).toBe(unitKey("万人"));
    expect(unitKey("万元")).not.toBe(unitKey("元"));
    expect(unitKey("人次")).not.toBe(unitKey("人"));
    expect(unitKey("%")).not.toBe(unitKey("个百分点"));
  });
});
