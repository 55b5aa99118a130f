import { phraseOutdated } from "../../../src/checks/rules/phrase-outdated";
import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { foundBy } from "../found-by";

const inYear = (year: number, text: string): readonly string[] => foundBy(phraseOutdated, `局党组${year}年工作总结\n${text}`);

describe("phrase-outdated names what was replaced before the report's year began", () => {
  it.each<[number, string, string[]]>([
    [2024, "全面推进乡村振兴，增强发展后劲。", ["replaced 1:0-8 全面推进乡村振兴"]],
    [2025, "（一）助力乡村振兴", ["replaced 1:3-9 助力乡村振兴"]],
    [2025, "抓好非公有制经济组织和社会组织党建。", ["replaced 1:2-15 非公有制经济组织和社会组织"]],
    [2026, "抓好“两新”组织党建。", ["replaced 1:2-8 “两新”组织"]],
    [2026, "深入学习贯彻党的十九大精神。", ["replaced 1:6-13 党的十九大精神"]],
    [2026, "学习党的二十大和二十届二中、三中全会精神。", ["replaced 1:2-20 党的二十大和二十届二中、三中全会精神"]],
    [2023, "落实从严治党主体责任。", ["replaced 1:2-6 从严治党"]],
    [2022, "坚决打赢脱贫攻坚战。", ["replaced 1:0-9 坚决打赢脱贫攻坚战"]],
    [2024, "统筹疫情防控和经济社会发展。", ["ended 1:0-13 统筹疫情防控和经济社会发展"]],
    [2021, "发展新质生产力。", ["early 1:2-7 新质生产力"]],
    [2024, "筑牢中华民族共同体意识。", ["replaced 1:0-11 筑牢中华民族共同体意识"]],
  ])("in %i: %s", (year, text, expected) => {
    expect(inYear(year, text)).toEqual(expected);
  });

  it("says what is used now, and since when", () => {
    const [finding] = runChecks(snapshotOfText("局党组2026年工作总结\n深入学习贯彻党的十九大精神。"), {}, [phraseOutdated]);
    expect(finding?.data).toEqual({ wrong: "党的十九大精神", expected: "党的二十大和二十届历次全会精神", when: "2025年10月" });
    expect(finding?.fix).toBeUndefined();
  });

  it("without a year, only what was replaced long ago", () => {
    expect(foundBy(phraseOutdated, "贯彻五大发展理念，推进乡村振兴。")).toEqual(["replaced 0:2-8 五大发展理念"]);
  });

  it("the pledge without 两个确立, once in a document", () => {
    const pledge = "增强“四个意识”、坚定“四个自信”、做到“两个维护”";
    expect(inYear(2025, `党员干部${pledge}。\n教育党员${pledge}。`)).toEqual([`pledge 1:4-30 ${pledge}`]);
    expect(inYear(2025, `党员干部${pledge}。\n坚定拥护“两个确立”。`)).toEqual([]);
    expect(inYear(2021, `党员干部${pledge}。`)).toEqual([]);
  });
});

describe("phrase-outdated leaves alone", () => {
  it.each<[number, string]>([
    [2024, "加强非公企业和社会组织党建。"],
    [2026, "2018年，乡村振兴战略启动。"],
    [2026, "落实《乡村振兴战略规划（2018—2022年）》和《中华人民共和国乡村振兴促进法》。"],
    [2026, "县乡村振兴局职责划入县农业农村局。"],
    [2026, "用好中央财政衔接推进乡村振兴补助资金。"],
    [2026, "推进乡村振兴战略实施。"],
    [2026, "2021年以来，全面推进乡村振兴，农民收入稳步增长。"],
    [2026, "他在讲话中说：“推进乡村振兴，关键在党。”"],
    [2026, "市两新组织工委牵头，指导企业党组织开展活动。"],
    [2026, "学习党的十九大、二十大精神。"],
    [2026, "回顾五年来学习贯彻党的十九大精神的历程。"],
    [2026, "贯彻党的二十大精神，落实党的二十届三中全会精神。"],
    [2026, "坚持全面从严治党，全面落实从严治党责任。"],
    [2026, "决战决胜脱贫攻坚取得全面胜利。"],
    [2026, "筑牢中华民族共同体意识的思想根基。"],
    [2023, "统筹疫情防控和经济社会发展。"],
    [2023, "发展新质生产力。"],
    [2026, "坚持党要管党、全面从严治党。"],
  ])("in %i: %s", (year, text) => {
    expect(inYear(year, text)).toEqual([]);
  });

  it("what the office wants to be written so", () => {
    const text = "局党组2026年工作总结\n学习党的二十大和二十届二中、三中全会精神。";
    expect(foundBy(phraseOutdated, text, { phrases: { spirit: "党的二十大和二十届二中、三中全会精神" } })).toEqual([]);
    expect(foundBy(phraseOutdated, text, { phrases: { spirit: "党的二十大精神" } })).toHaveLength(1);
  });
});
