import { writeValue } from "../../../src/checks/agreement/write-value";

describe("a value written as another is", () => {
  it.each<[number, string, string]>([
    [27, "28名", "27名"],
    [36000, "3万元", "3.6万元"],
    [1.5e8, "2亿元", "1.5亿元"],
    [3.333333, "3.3公里", "3.33公里"],
    [1201, "1,200次", "1201次"],
  ])("%s like %s is %s", (value, like, expected) => {
    expect(writeValue(value, like)).toBe(expected);
  });
});
