import { nearestWord } from "../../src/json-file/nearest-word";

describe("nearestWord", () => {
  it.each<[string, string | null]>([
    ["unti", "unit"],
    ["Unit", "unit"],
    ["plases", "places"],
    ["place", "places"],
    ["report", null],
    ["colour", null],
    ["", null],
  ])("for %j it is %j", (typed, expected) => {
    expect(nearestWord(typed, ["unit", "places", "reportYear"])).toBe(expected);
  });
});
