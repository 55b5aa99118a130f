import fc from "fast-check";
import { gapsBetween, withGaps } from "../../src/snapshot/gaps-between";

describe("what stands between the paragraphs of a story", () => {
  it.each([
    ["one separator", "甲\n乙\n丙", ["甲", "乙", "丙"], ["", "\n", "\n", ""]],
    ["another separator, and one at the end", "甲\r乙\r", ["甲", "乙"], ["", "\r", "\r"]],
    ["two characters for one separator", "甲\r\n\r\n乙", ["甲", "", "乙"], ["", "\r\n", "\r\n", ""]],
    ["cells of a table", "甲\t乙\t\n丙", ["甲", "乙", "丙"], ["", "\t", "\t\n", ""]],
    ["empty paragraphs", "\n\n甲", ["", "", "甲"], ["", "\n", "\n", ""]],
    ["a paragraph that begins with a tab", "甲\n\t乙", ["甲", "\t乙"], ["", "\n", ""]],
    ["no paragraph at all", "", [], [""]],
  ])("is found: %s", (_, whole, paragraphs, gaps) => {
    expect(gapsBetween(whole, paragraphs)).toEqual(gaps);
  });

  it.each([
    ["words in between", "甲\n注\n乙", ["甲", "乙"]],
    ["words behind", "甲\n乙", ["甲"]],
    ["a paragraph too many", "甲", ["甲", ""]],
    ["another text", "甲\n丙", ["甲", "乙"]],
    ["nothing in between", "甲乙", ["甲", "乙"]],
  ])("is not told: %s", (_, whole, paragraphs) => {
    expect(gapsBetween(whole, paragraphs)).toBeNull();
  });

  it("gives the whole back with the same paragraphs, also where these hold separators themselves", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "*", "\t", "\v", "1") });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.constantFrom("\n", "\r", "\r\n"), fc.boolean(), (paragraphs, separator, isEnded) => {
        const whole = paragraphs.join(separator) + (isEnded ? separator : "");
        const gaps = gapsBetween(whole, paragraphs);
        expect(gaps && withGaps(paragraphs, gaps)).toBe(whole);
      }),
    );
  });
});
