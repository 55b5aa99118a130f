import fc from "fast-check";
import { emWidth } from "../../src/ooxml/em-width";
import { titleLines, widestTitleLine } from "../../src/ooxml/title-lines";

function broken(title: string): string {
  const segments = title.split("|");
  return titleLines(segments)
    .map((line) => line.map((at) => segments[at] ?? "").join(""))
    .join("/");
}

describe("the lines of a title", () => {
  it.each([
    ["one line when it fits", "河湾镇党支部|2026年度|工作总结", "河湾镇党支部2026年度工作总结"],
    ["one line of nineteen characters", "一二三四五六七八九十|一二三四五六七八九", "一二三四五六七八九十一二三四五六七八九"],
    ["two lines for twenty", "县政府办公室机关党总支|2026年|党建工作总结", "县政府办公室机关党总支/2026年党建工作总结"],
    [
      "a trapezium, whole words",
      "经济开发区党支部|2026年度|党建工作总结|和2027年|工作思路",
      "经济开发区党支部2026年度/党建工作总结和2027年工作思路",
    ],
    [
      "longer above when both ways are a trapezium",
      "一二三四五六七八九十|一二三|四五六七八九十一二",
      "一二三四五六七八九十一二三/四五六七八九十一二",
    ],
    [
      "no rectangle where a word can move",
      "一二三四五六七八|九十一二|三四五六|七八九十一二三四",
      "一二三四五六七八九十一二三四五六/七八九十一二三四",
    ],
    [
      "a rhombus in three lines",
      "一二三四五六七八九十|一二三四|五六七八九十一二三四|五六七八|九十一二三四五六七八",
      "一二三四五六七八九十/一二三四五六七八九十一二三四五六七八/九十一二三四五六七八",
    ],
    ["a word wider than the line on its own", `${"长".repeat(24)}|工作总结`, `${"长".repeat(24)}/工作总结`],
    ["a title in one piece", "长".repeat(30), "长".repeat(30)],
    ["nothing for nothing", "", ""],
  ])("are %s", (_shape, title, lines) => {
    expect(broken(title)).toBe(lines);
  });

  it("hold every piece once and in order, none wider than the line but a single piece", () => {
    const piece = fc.integer({ min: 1, max: 12 }).map((length) => "字".repeat(length));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (segments) => {
        const lines = titleLines(segments);
        expect(lines.flat()).toEqual(segments.map((_segment, at) => at));
        if (lines.length === 1) return;
        for (const line of lines)
          expect(emWidth(line.map((at) => segments[at] ?? "").join(""))).toBeLessThanOrEqual(widestTitleLine);
      }),
    );
  });

  it("are no hourglass where a word can move", () => {
    const lines = broken("一二三四五六七八九十|一二三四|五六七八九十一二|三四|五六七八九十一二三四").split("/");
    const [first = 0, middle = 0, last = 0] = lines.map(emWidth);
    expect(lines).toHaveLength(3);
    expect(middle).toBeGreaterThanOrEqual(Math.min(first, last));
  });
});
