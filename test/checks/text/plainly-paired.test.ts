import fc from "fast-check";
import { characterClass } from "../../../src/checks/scan/character-class";
import { positionsOf } from "../../../src/checks/scan/scan-of";
import { isPlainlyPaired, readPairs } from "../../../src/checks/text/pairs";

describe("isPlainlyPaired", () => {
  it.each(["（一）抓“三会一课”", "《（甲）》【乙】", "没有", "(甲）[乙］"])("is true of %s", (text) => {
    expect(isPlainlyPaired(text)).toBe(true);
  });

  it.each(["（甲", "甲）", "（“甲）”", "‘甲’", "（".repeat(9) + "）".repeat(9)])("leaves %s to the full reading", (text) => {
    expect(isPlainlyPaired(text)).toBe(false);
  });

  it("is never true of a text in which the full reading finds a mark alone or crossed", () => {
    const piece = fc.constantFrom("（", "）", "(", ")", "“", "”", "‘", "’", "《", "》", "［", "]", "1", "a", "甲", "。", ":", "\"");
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 14 }), (text) => {
        const { pairs, lonely } = readPairs(text, positionsOf(text, characterClass.pair));
        expect(isPlainlyPaired(text) && (lonely.length > 0 || pairs.some(({ crossed }) => crossed))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
