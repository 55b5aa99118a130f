import { currentPhraseAt } from "../../src/phrases/phrase-at";

describe("the phrase of a year", () => {
  it.each([
    ["spirit", 2022, "党的二十大精神"],
    ["spirit", 2026, "党的二十大和二十届历次全会精神"],
    ["pledge", 2020, "增强“四个意识”、坚定“四个自信”、做到“两个维护”"],
    ["thought", 2010, "习近平新时代中国特色社会主义思想"],
  ] as const)("%s of %d", (role, year, text) => {
    expect(currentPhraseAt(role, year)).toBe(text);
  });

  it("is the office's own wording where it has one, and an empty one is none", () => {
    expect(currentPhraseAt("spirit", 2026, { spirit: "党的二十大精神" })).toBe("党的二十大精神");
    expect(currentPhraseAt("spirit", 2026, { spirit: "" })).toBe("党的二十大和二十届历次全会精神");
  });
});
