import { readExample } from "../../../src/checks/read-example";
import { figureSameAsLastYear } from "../../../src/checks/rules/figure-same-as-last-year";
import { runChecks } from "../../../src/checks/run-checks";
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

describe("figure-same-as-last-year", () => {
  it.each<[string, string]>([
    ["集中学习24次，专题研讨4次，发展党员3名。", "same 0:4-6 24"],
    ["完成投资1.5亿元，专题研讨4次，发展党员3名。", "same 0:4-7 1.5"],
  ])("finds %s", (text, found) => {
    expect(foundBy(figureSameAsLastYear, text, profile)).toEqual([found]);
  });

  it.each([
    "集中学习24次，专题研讨4次，发展党员5名。",
    "完成投资1.6亿元，专题研讨4次，发展党员3名。",
    "去年集中学习24次，专题研讨4次，发展党员3名。",
    "走访困难户60户，专题研讨4次，发展党员3名。",
    "集中学习24次。\n集中学习24次。\n专题研讨4次。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(figureSameAsLastYear, text, profile)).toEqual([]);
  });

  it("says nothing without last year's numbers", () => {
    expect(foundBy(figureSameAsLastYear, "集中学习24次，专题研讨4次，发展党员3名。")).toEqual([]);
  });

  it("is one finding with the count, and the other places beside it", () => {
    const { snapshot } = readExample("集中学习24次，专题研讨4次，发展党员3名。");
    const [finding, ...others] = runChecks(snapshot, profile, [figureSameAsLastYear]);
    expect(others).toEqual([]);
    expect(finding?.data).toEqual({ count: 3, name: "集中学习", text: "24", unit: "次" });
    expect(finding?.related?.map(({ start }) => start)).toEqual([12, 19]);
  });
});
