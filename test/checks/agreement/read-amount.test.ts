import { isInexact, numberEnd, readAmount } from "../../../src/checks/agreement/read-amount";

function read(text: string): string | null {
  const start = text.search(/[0-9０-９]/);
  const amount = readAmount(text, start, numberEnd(text, start));
  return amount === null ? null : `${amount.start}-${amount.end}-${amount.unitEnd} ${amount.value} ${amount.unit} step ${amount.step}, off ${amount.rounding}${isInexact(text, amount) ? " inexact" : ""}`;
}

describe("a number before a measure word", () => {
  it.each<[string, string]>([
    ["党员27名", "2-4-5 27 名 step 1, off 0"],
    ["1,200人次", "0-5-7 1200 人次 step 1, off 0"],
    ["１２场", "0-2-3 12 场 step 1, off 0"],
    ["1.5亿元", "0-3-5 150000000 元 step 10000000, off 5000000"],
    ["6800万元", "0-4-6 68000000 元 step 10000, off 0"],
    ["12.40%", "0-5-6 12.4 % step 0.01, off 0.005"],
    ["98％", "0-2-3 98 % step 1, off 0"],
    ["20余次", "0-2-4 20 次 step 1, off 0 inexact"],
    ["3万余册", "0-1-4 30000 册 step 10000, off 0 inexact"],
    ["约30人", "1-3-4 30 人 step 1, off 0 inexact"],
    ["不少于4次", "3-4-5 4 次 step 1, off 0 inexact"],
    ["95%以上", "0-2-3 95 % step 1, off 0 inexact"],
    ["3～5名", "none"],
    ["3名至5名", "0-1-2 3 名 step 1, off 0 inexact"],
    ["由3名增至", "1-2-3 3 名 step 1, off 0"],
  ])("%s is %s", (text, expected) => {
    expect(read(text) ?? "none").toBe(expected);
  });

  it.each(["2026年", "第3次", "12个体户", "3项目", "A3张", "12", "*3名", "1234567890123名"])("%s is none", (text) => {
    expect(read(text)).toBeNull();
  });

  it("is inexact as the second end of a range", () => {
    const amount = readAmount("3～5名", 2, 3);
    expect(amount !== null && isInexact("3～5名", amount)).toBe(true);
  });
});
