import fc from "fast-check";
import { figureTenfold } from "../../../src/checks/rules/figure-tenfold";
import { foundBy } from "../found-by";

const profile = {
  lastYear: [
    { label: "集中学习", unit: "次", amount: 24, text: "24" },
    { label: "专题研讨", unit: "次", amount: 4, text: "4" },
    { label: "发展党员", unit: "名", amount: 3, text: "3" },
    { label: "完成投资", unit: "亿元", amount: 1.5, text: "1.5" },
    { label: "走访困难户", unit: "户", amount: 60, text: "60" },
    { label: "走访困难户", unit: "户", amount: 80, text: "80" },
  ],
};

describe("figure-tenfold", () => {
  it.each<[string, string]>([
    ["集中学习240次。", "more 0:4-7 240"],
    ["集中学习3次。", "less 0:4-5 3"],
    ["完成投资15亿元。", "more 0:4-6 15"],
    ["集中学习192次。", "more 0:4-7 192"],
  ])("finds %s", (text, found) => {
    expect(foundBy(figureTenfold, text, profile)).toEqual([found]);
  });

  it.each([
    "集中学习191次。",
    "集中学习4次。",
    "完成投资9亿元。",
    "发展党员9名。",
    "去年集中学习240次。",
    "走访困难户700户。",
    "集中学习240人次。",
    "集中学习0次。",
    "集中学习240次。\n全年集中学习24次。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(figureTenfold, text, profile)).toEqual([]);
  });

  it("says nothing without last year's numbers", () => {
    expect(foundBy(figureTenfold, "集中学习240次。")).toEqual([]);
  });

  it("finds every number eight times as large or an eighth, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (amount) => {
        expect(foundBy(figureTenfold, `集中学习${amount}次。`, profile)).toHaveLength(amount >= 192 || amount <= 3 ? 1 : 0);
      }),
    );
  });
});
