import { campaignForeign } from "../../../src/checks/rules/campaign-foreign";
import { foundBy } from "../found-by";

const inYear = (year: number, text: string, half = ""): readonly string[] => foundBy(campaignForeign, `党支部${year}年${half}工作总结\n${text}`);

describe("campaign-foreign finds what the report's year rules out", () => {
  it.each<[number, string, string[]]>([
    [2022, "学习党的二十届三中全会精神。", ["early 1:4-11 二十届三中全会"]],
    [2023, "学习党的二十届二中、三中全会精神。", ["early 1:4-14 二十届二中、三中全会"]],
    [2024, "学习党的二十届四中全会精神。", ["early 1:4-11 二十届四中全会"]],
    [2021, "深入学习贯彻党的二十大精神。", ["early 1:8-11 二十大"]],
    [2021, "扎实开展党纪学习教育。", ["early 1:4-10 党纪学习教育"]],
    [2024, "扎实开展党史学习教育，成效明显。", ["over 1:4-10 党史学习教育"]],
    [2022, "深入开展“不忘初心、牢记使命”主题教育。", ["over 1:4-19 “不忘初心、牢记使命”主题教育"]],
    [2026, "深入开展学习贯彻习近平新时代中国特色社会主义思想主题教育。", ["over 1:8-28 习近平新时代中国特色社会主义思想主题教育"]],
    [2023, "喜迎党的二十大，开展宣讲。", ["awaited 1:4-7 二十大"]],
    [2023, "2023年是“十四五”开局之年。", ["phase 1:6-15 “十四五”开局之年"]],
    [2024, "今年是“十四五”规划收官之年。", ["phase 1:3-14 “十四五”规划收官之年"]],
    [2023, "庆祝建党100周年。", ["anniversary 1:2-9 建党100周年"]],
    [2022, "庆祝新中国成立七十五周年。", ["anniversary 1:2-12 新中国成立七十五周年"]],
  ])("in %i: %s", (year, text, expected) => {
    expect(inYear(year, text)).toEqual(expected);
  });

  it("in a report about the first half of a year, what came about at its end", () => {
    expect(inYear(2024, "学习党的二十届四中全会精神。", "上半年")).toEqual(["early 1:4-11 二十届四中全会"]);
    expect(inYear(2025, "学习党的二十届四中全会精神。")).toEqual([]);
  });
});

describe("campaign-foreign leaves alone", () => {
  it.each<[number, string]>([
    [2022, "学习党的二十大和二十届一中全会精神、党的十九大和十九届历次全会精神。"],
    [2022, "学习党的二十届二中全会精神。"],
    [2024, "学习党的二十届二中、三中全会精神。"],
    [2022, "推进党史学习教育常态化长效化，巩固拓展党史学习教育成果。"],
    [2022, "扎实开展党史学习教育。"],
    [2024, "2021年开展党史学习教育以来，支部坚持学史。"],
    [2024, "总结开展党史学习教育的经验。"],
    [2022, "以实际行动迎接党的二十大胜利召开。"],
    [2021, "2021年是“十四五”开局之年。"],
    [2025, "2026年是“十五五”开局之年，2025年是“十四五”收官之年。"],
    [2024, "为“十五五”开局之年打好基础。"],
    [2021, "庆祝中国共产党成立100周年。"],
    [2025, "抗战胜利80周年、建厂30周年。"],
    [2024, "自建党100周年以来，支部坚持每月一学。"],
    [2021, "消防救援第二十大队和二十大类项目。"],
    [2023, "2023年是贯彻党的二十大精神的开局之年。"],
  ])("in %i: %s", (year, text) => {
    expect(inYear(year, text)).toEqual([]);
  });

  it("a report whose year is not known", () => {
    expect(foundBy(campaignForeign, "党支部工作总结\n学习党的二十届三中全会精神，喜迎党的十九大。")).toEqual([]);
  });
});
