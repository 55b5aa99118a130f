import fc from "fast-check";
import { formatHanNumber, parseHanNumber } from "../../../src/checks/numbering/han-number";

describe("Chinese numbers", () => {
  it.each([["一", 1], ["十", 10], ["十一", 11], ["二十", 20], ["二十一", 21], ["九十九", 99], ["一百", 100], ["一百零五", 105], ["一百二十三", 123]])(
    "reads %s as %i",
    (text, value) => {
      expect(parseHanNumber(text)).toBe(value);
    },
  );

  it.each(["", "廿", "零", "一一", "十十", "二二十", "一〇", "两", "1"])("does not read %s", (text) => {
    expect(parseHanNumber(text)).toBeNull();
  });

  it("reads back every number that it writes", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (value) => parseHanNumber(formatHanNumber(value)) === value));
  });

  it.each([[101, "一百零一"], [110, "一百一十"], [120, "一百二十"], [300, "三百"], [999, "九百九十九"]])("writes %i as %s", (value, text) => {
    expect(formatHanNumber(value)).toBe(text);
  });

  it("writes 十一 without 一 before 十, and 二十 without 零", () => {
    expect([11, 20, 10, 3].map(formatHanNumber)).toEqual(["十一", "二十", "十", "三"]);
  });
});
