import fc from "fast-check";
import { changedParts } from "../../../src/taskpane/state/changed-parts";

/** Carries the parts out. */
function changed(before: string, parts: ReturnType<typeof changedParts>): string {
  return [...parts].reverse().reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), before);
}

describe("changedParts", () => {
  it.each([
    ["工作", "工作", []],
    ["众公号", "公众号", [[0, 1, ""], [2, 2, "众"]]],
    ["学习思想、强化党性", "学思想、强党性", [[1, 2, ""], [6, 7, ""]]],
    ["（二）", "（三）", [[1, 2, "三"]]],
    ["。。", "。", [[1, 2, ""]]],
    ["", "一、", [[0, 0, "一、"]]],
    ["𠮷甲", "𠮷乙", [[2, 3, "乙"]]],
  ])("of %j and %j", (before, after, expected) => {
    expect(changedParts(before, after).map(({ start, end, text }) => [start, end, text])).toEqual(expected);
  });

  it("make the one text of the other, part by part from the beginning, and never touch", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，", "𠮷"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = changedParts(before, after);
        expect(changed(before, parts)).toBe(after);
        parts.forEach((part, at) => { expect(part.start).toBeGreaterThan(parts[at - 1]?.end ?? -1); });
      }),
    );
  });
});
