/** Texts of the pop-up, by their resource ids in manifest.xml: Word itself chooses the language. */
export const critiqueTexts = {
  brand: "Critique.Brand",
  must: "Critique.Must",
  should: "Critique.Should",
  hint: "Critique.Should",
  change: "Critique.Change",
} as const;
