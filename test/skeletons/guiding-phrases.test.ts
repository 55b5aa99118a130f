import { guidingPhrases } from "../../src/skeletons/guiding-phrases";

const thought = "习近平新时代中国特色社会主义思想";
const threeParts = "增强“四个意识”、坚定“四个自信”、做到“两个维护”";

it.each([
  ["half", 2021, "党的十九大精神"],
  ["plan", 2021, "党的十九大精神"],
  ["half", 2024, "党的二十大和二十届二中全会精神"],
  ["plan", 2025, "党的二十大和二十届二中、三中全会精神"],
  ["half", 2025, "党的二十大和二十届二中、三中全会精神"],
  ["half", 2026, "党的二十大和二十届历次全会精神"],
  ["plan", 2026, "党的二十大和二十届历次全会精神"],
  ["secretary", 2025, "党的二十大和二十届历次全会精神"],
] as const)("a report of the form %s of %d speaks of what was current when it was written", (form, year, spirit) => {
  expect(guidingPhrases(year, {}, form).guidance).toBe(`以${thought}为指导，深入学习贯彻${spirit}`);
});

it.each([
  [2016, "党的十九大精神", threeParts],
  [2019, "党的十九大精神", threeParts],
  [2021, "党的十九大和十九届历次全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2022, "党的二十大精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2023, "党的二十大和二十届二中全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2024, "党的二十大和二十届二中、三中全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2025, "党的二十大和二十届历次全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2026, "党的二十大和二十届历次全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
  [2031, "党的二十大和二十届历次全会精神", `深刻领悟“两个确立”的决定性意义，${threeParts}`],
])("a report of %d is guided by what was current at its end", (year, spirit, pledge) => {
  expect(guidingPhrases(year)).toEqual({
    guidance: `以${thought}为指导，深入学习贯彻${spirit}`,
    theory: thought,
    pledge,
  });
});
