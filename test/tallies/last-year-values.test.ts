import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";
import { labelLikeness } from "../../src/tallies/label-likeness";
import { lastYearValues } from "../../src/tallies/last-year-values";
import { readFigures } from "../../src/tallies/read-figures";

/** Last year's values by label of this year. */
function values(now: string, before: string): Readonly<Record<string, readonly [string, number, boolean]>> {
  const tallies = findTallies(snapshotOfText(now));
  const found = lastYearValues(tallies, readFigures(snapshotOfText(before)));
  return Object.fromEntries(
    tallies.flatMap(({ id, label, section }) => {
      const value = found[id];
      return value === undefined ? [] : [[section + label, [value.text, value.amount, value.certain]]];
    }),
  );
}

describe("last year's values", () => {
  it("are found by label, unit and section, whatever the section's number and year", () => {
    const now = "二、2024年组织建设\n召开支委会*次。\n三、党风廉政\n召开支委会*次。";
    const before = "一、2023年组织建设\n召开支委会十二次。\n二、党风廉政\n召开支委会3次。";
    expect(values(now, before)).toEqual({ "二、2024年组织建设支委会": ["十二", 12, true], "三、党风廉政支委会": ["3", 3, true] });
  });

  it("are found in another section, and are certain when there is one number only", () => {
    expect(values("一、学习\n发展党员*名。", "二、队伍\n发展党员1,200名。")).toEqual({ "一、学习发展党员": ["1,200", 1200, true] });
  });

  it("are not certain when last year's report gives two numbers for one name", () => {
    expect(values("发展党员*名。", "一、甲\n发展党员5名。\n二、乙\n发展党员6名。")).toEqual({ 发展党员: ["5", 5, false] });
  });

  it("are found under a similar name, and are not certain", () => {
    expect(values("全年开展主题党日活动*次。", "主题党日12次。")).toEqual({ 主题党日活动: ["12", 12, false] });
  });

  it.each([
    ["another unit", "发展党员*名。", "发展党员3批。"],
    ["another thing", "发展党员*名。", "慰问老党员3名。"],
    ["no number", "发展党员*名。", "发展党员**名。"],
  ])("are not found for %s", (_, now, before) => {
    expect(values(now, before)).toEqual({});
  });
});

describe("the likeness of labels", () => {
  it.each([
    ["集中学习", "集中学习", 1, 1],
    ["“主题党日”活动", "主题党日活动", 1, 1],
    ["组织集中学习", "集中学习", 0.9, 0.99],
    ["主题党日活动", "主题党日", 0.9, 0.99],
    ["累计召开支委会", "支委会", 0.9, 0.99],
    ["支部书记讲党课", "讲党课", 0.6, 0.94],
    ["发展党员", "慰问老党员", 0, 0.55],
    ["集中学习", "完成投资", 0, 0.2],
    ["", "集中学习", 0, 0],
  ])("of %j and %j is from %d to %d", (a, b, least, most) => {
    const likeness = labelLikeness(a, b);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
    expect(labelLikeness(b, a)).toBe(likeness);
  });
});
