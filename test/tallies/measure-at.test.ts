import { measureAt } from "../../src/tallies/measure-at";
import { MEASURE_WORDS, NOT_A_MEASURE_BEFORE } from "../../src/tallies/measure-words";

describe("the measure word behind a number", () => {
  it.each([
    ["人次，", "人次", "", 2],
    ["人，", "人", "", 1],
    ["场次", "场次", "", 2],
    ["余人次", "人次", "余", 3],
    ["多个", "个", "多", 2],
    ["亿元", "亿元", "", 2],
    ["万余元", "万元", "余", 3],
    ["余万元", "万元", "余", 3],
    ["万亩", "万亩", "", 2],
    ["平方公里", "平方公里", "", 4],
    ["个百分点", "个百分点", "", 4],
    ["个月", "个月", "", 2],
    ["％", "%", "", 1],
    ["%以上", "%", "以上", 3],
    ["次左右", "次", "左右", 3],
    ["堂课", "堂", "", 1],
    ["个项目", "个", "", 1],
    ["千瓦时", "千瓦时", "", 3],
    ["万千瓦时", "万千瓦时", "", 4],
    ["百分点", "百分点", "", 3],
    ["千人", "千人", "", 2],
    ["亿美元", "亿美元", "", 3],
    ["微克/立方米", "微克/立方米", "", 6],
  ])("in %j is %j, with %j, %i long", (text, unit, approx, end) => {
    expect(measureAt(text, 0)).toMatchObject({ unit, approx, end });
  });

  it.each(["项目", "支部", "人大代表", "部门", "村", "年", "月", "届", "条例", "场所", "期间", "家庭", "所有", "本市", "个人信息", "余", "万", ""])("does not begin in %j", (text) => {
    expect(measureAt(text, 0)).toBeNull();
  });

  it("is listed longest first and once", () => {
    const lengths = MEASURE_WORDS.map((word) => word.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(MEASURE_WORDS).size).toBe(MEASURE_WORDS.length);
  });

  it("has no exception for a word that is not listed", () => {
    expect([...NOT_A_MEASURE_BEFORE.keys()].filter((word) => !MEASURE_WORDS.includes(word))).toEqual([]);
  });
});
