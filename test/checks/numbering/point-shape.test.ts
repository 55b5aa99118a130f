import { pointShape } from "../../../src/checks/numbering/point-shape";

describe("the shape of a point", () => {
  it.each<[string, number, ReturnType<typeof pointShape>]>([
    ["主要特点", 0, "heading"],
    ["（二）主要特点", 3, "heading"],
    ["抓学习。全年集中学习12次。", 0, "run-in"],
    ["时间：3月1日前报送。", 0, "run-in"],
    ["按时报送有关材料；", 0, "clause"],
    ["（一）按时报送有关材料。", 3, "clause"],
    ["开展全员教育，做到：", 0, "clause"],
    ["（一）", 3, null],
    ["", 0, null],
  ])("%s from %i", (text, from, expected) => {
    expect(pointShape(text, from)).toBe(expected);
  });
});
