import fc from "fast-check";
import { occurrences } from "../../src/snapshot/occurrences";

describe("occurrences", () => {
  it.each<[string, string, number[]]>([
    ["a**b**", "**", [1, 4]],
    ["***", "**", [0]],
    ["****", "**", [0, 2]],
    ["无", "**", []],
    ["任何", "", []],
  ])("of %j in %j", (text, needle, expected) => {
    expect(occurrences(text, needle)).toEqual(expected);
  });

  it("splits the text as a replacement would", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[*x]*$/), fc.stringMatching(/^[*x]{1,3}$/), (text, needle) => {
        expect(occurrences(text, needle)).toHaveLength(text.split(needle).length - 1);
      }),
    );
  });
});
