import fc from "fast-check";
import { breakLines } from "../../src/ooxml/break-lines";
import { emWidth } from "../../src/ooxml/em-width";

/** The lines of a text that has room for so many characters a line. */
function linesOf(text: string, room: number, first = room): string[] {
  const glyphs = Array.from(text, (char) => ({ char, width: emWidth(char) }));
  return breakLines(glyphs, (line) => (line === 0 ? first : room)).map(([start, end]) => glyphs.slice(start, end).map(({ char }) => char).join(""));
}

describe("the lines of a paragraph", () => {
  it.each([
    ["are full", "一二三四五六七八九", 4, ["一二三四", "五六七八", "九"]],
    ["are one when it is empty", "", 4, [""]],
    ["end where it says so", "一二\n三四五六七", 4, ["一二", "三四五六", "七"]],
    ["end where it says so, also at the end", "一二\n", 4, ["一二", ""]],
    ["let a mark hang that would begin one", "一二三四，五六", 4, ["一二三四，", "五六"]],
    ["let a closing bracket hang, as Word does", "一二三四）五六", 4, ["一二三四）", "五六"]],
    ["let the last mark of the paragraph hang", "一二三四。", 4, ["一二三四。"]],
    ["take a character down where two marks come together", "一二三四”，五六", 4, ["一二三", "四”，五", "六"]],
    ["take a character down before a mark that does not hang", "一二三四…五六", 4, ["一二三", "四…五六"]],
    ["do not end with an opening mark", "一二三（四五）六", 4, ["一二三", "（四五）", "六"]],
    ["do not break a long dash", "一二三——四", 4, ["一二三", "——四"]],
    ["keep a number whole", "一二三2026年", 4, ["一二三", "2026年"]],
    ["hold two digits in a place", "一二2026年", 4, ["一二2026", "年"]],
    ["break a word that is longer than a line where the line ends", "abcdefghijkl", 4, ["abcdefgh", "ijkl"]],
    ["hold one character each when there is no room at all", "一二", 0.5, ["一", "二"]],
  ])("%s", (_what, text, room, expected) => {
    expect(linesOf(text, room)).toEqual(expected);
  });

  it("leave room for the indent on the first", () => {
    expect(linesOf("一二三四五六七八", 4, 2)).toEqual(["一二", "三四五六", "七八"]);
  });

  const chars = fc.string({ unit: fc.constantFrom(...Array.from("国国国国国年ab12，。”（【】…—")), maxLength: 80 });

  it("are the paragraph again when they are joined", () => {
    fc.assert(fc.property(chars, fc.integer({ min: 1, max: 12 }), (text, room) => {
      expect(linesOf(text, room).join("")).toBe(text);
    }));
  });

  it("are never wider than the room and one hanging mark", () => {
    fc.assert(fc.property(chars, fc.integer({ min: 1, max: 12 }), (text, room) => {
      for (const line of linesOf(text, room)) {
        const inside = emWidth(line) > room ? Array.from(line).slice(0, -1).join("") : line;
        expect(emWidth(inside)).toBeLessThanOrEqual(room);
      }
    }));
  });
});
