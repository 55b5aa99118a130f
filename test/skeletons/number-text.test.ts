import { numberText } from "../../src/skeletons/number-text";

describe("typed heading numbers", () => {
  it.each([
    ["一、", 1, "一、"],
    ["一、", 10, "十、"],
    ["一、", 11, "十一、"],
    ["（一）", 20, "（二十）"],
    ["（一）", 99, "（九十九）"],
    ["1.", 12, "12."],
    ["（1）", 3, "（3）"],
    ["一是", 4, "四是"],
    ["一是", 11, "十一是"],
    ["", 3, ""],
  ] as const)("in the form %j write %i as %j", (form, n, text) => {
    expect(numberText(form, n)).toBe(text);
  });

  it.each([0, 100, 1.5, -1])("refuse %d", (n) => {
    expect(() => numberText("一、", n)).toThrow(RangeError);
  });
});
