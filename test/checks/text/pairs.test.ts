import fc from "fast-check";
import { characterClass } from "../../../src/checks/scan/character-class";
import { positionsOf } from "../../../src/checks/scan/scan-of";
import { readPairs } from "../../../src/checks/text/pairs";

const read = (text: string) => readPairs(text, positionsOf(text, characterClass.pair));

describe("readPairs", () => {
  it.each<[string, [number, number][], number[]]>([
    ["（甲）“乙”", [[0, 2], [3, 5]], []],
    ["（甲“乙”）", [[2, 4], [0, 5]], []],
    ["(甲）", [[0, 2]], []],
    ["（甲（乙）", [[2, 4]], [0]],
    ["甲）", [], [1]],
  ])("%s", (text, pairs, lonely) => {
    const reading = read(text);
    expect(reading.pairs.map(({ open, close }) => [open, close])).toEqual(pairs);
    expect(reading.lonely).toEqual(lonely);
  });

  it("puts every mark into one pair or among the lonely ones, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("（", "）", "“", "”", "《", "》", "甲"), maxLength: 40 }), (text) => {
        const { pairs, lonely } = read(text);
        const marks = [...pairs.flatMap(({ open, close }) => [open, close]), ...lonely].sort((left, right) => left - right);
        expect(marks).toEqual(positionsOf(text, characterClass.pair));
      }),
    );
  });

  it("calls a pair crossed exactly when another opens before it and closes inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("（", "）", "“", "”", "《", "》", "甲"), maxLength: 24 }), (text) => {
        const { pairs } = read(text);
        for (const pair of pairs) {
          const crosses = pairs.some((other) => other.open < pair.open && pair.open < other.close && other.close < pair.close);
          expect(pair.crossed).toBe(crosses);
        }
      }),
    );
  });
});
