import fc from "fast-check";
import { amountOf } from "../../src/tallies/amount-of";
import { chineseNumber } from "../../src/tallies/chinese-number";
import { toChineseNumber } from "../../src/tallies/to-chinese-number";
import { yearOnYear } from "../../src/tallies/year-on-year";

describe("a Chinese numeral", () => {
  it.each([
    ["三", 3],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十三", 23],
    ["一百零五", 105],
    ["一百二十", 120],
    ["一千零五", 1005],
    ["三万五千", 35_000],
    ["两千", 2000],
  ])("%s is %i", (text, amount) => {
    expect(chineseNumber(text)).toBe(amount);
  });

  it.each(["", "三四", "几", "百", "二〇二四", "十百", "一二", "三点五", "12"])("%j is none", (text) => {
    expect(chineseNumber(text)).toBeNull();
  });

  it("is read back as the number that it was written for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (amount) => {
        expect(chineseNumber(toChineseNumber(amount) ?? "")).toBe(amount);
      }),
    );
  });

  it.each([
    [2, "两"],
    [12, "十二"],
    [22, "二十二"],
    [20, "二十"],
    [105, "一百零五"],
    [110, "一百一十"],
    [1010, "一千零一十"],
    [2000, "两千"],
  ])("%i is written %s", (amount, text) => {
    expect(toChineseNumber(amount)).toBe(text);
  });

  it.each([0, -1, 1.5, 10_000])("is not written for %d", (amount) => {
    expect(toChineseNumber(amount)).toBeNull();
  });
});

describe("the amount of a written number", () => {
  it.each([
    ["12", 12],
    ["1,200", 1200],
    ["１２．５", 12.5],
    ["三", 3],
    ["1.2万", 12_000],
    ["3.45亿", 345_000_000],
    ["20余", 20],
    ["20余万", 200_000],
    ["约30", 30],
    ["-3.2", -3.2],
    ["二十余", 20],
    [".5", 0.5],
  ])("of %j is %d", (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it.each(["", "**", "abc", "12-13", "几十", "次"])("of %j is none", (text) => {
    expect(amountOf(text)).toBeNull();
  });
});

describe("the change from last year", () => {
  it.each<[string, number, string | null]>([
    ["18", 16, "+12.5%"],
    ["16", 18, "-11.1%"],
    ["12", 12, "0.0%"],
    ["10000", 10001, "0.0%"],
    ["两", 1, "+100.0%"],
    ["1.2万", 10_000, "+20.0%"],
    ["12", 0, null],
    ["12", -3, null],
    ["", 12, null],
    ["**", 12, null],
  ])("for %j after %d is %j", (value, amount, change) => {
    expect(yearOnYear(value, { text: String(amount), amount, certain: true })).toBe(change);
  });
});
