import { findingAt } from "../finding-at";
import { outdatedPhrases } from "../traces/outdated-phrases";
import { reportYearOf } from "../traces/report-year";
import type { Rule } from "../types";

/** Set phrases that were replaced, or came to an end, before the year that the report is about, and such as came after it. */
export const phraseOutdated: Rule = {
  id: "phrase-outdated",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "提法与报告的年份不符", en: "A set phrase of another time" },
  messages: {
    replaced: {
      zh: "“{wrong}”是以前的提法，{when}起通用“{expected}”，请核改。",
      en: "“{wrong}” is an older form; since {when} it is “{expected}”.",
    },
    ended: {
      zh: "“{wrong}”是{when}以前的提法，请核对是不是从旧稿里带来的。",
      en: "“{wrong}” was used until {when}; it may come from an older text.",
    },
    early: {
      zh: "“{wrong}”是{when}才有的提法，比报告的年份晚，请核对。",
      en: "“{wrong}” came up in {when}, after the year of this report.",
    },
    pledge: {
      zh: "{when}起，完整的提法是“{expected}”；全文没有写“两个确立”，请看是否需要补上。",
      en: "Since {when} the whole form is “{expected}”; “两个确立” is nowhere in the text. Please see whether it is needed.",
    },
  },
  examples: {
    good: [
      "区农业农村局2026年工作总结\n推进乡村全面振兴，落实《中华人民共和国乡村振兴促进法》，用好衔接推进乡村振兴补助资金。",
      "区农业农村局2026年工作总结\n2021年以来，全面推进乡村振兴，群众收入稳步增长。",
      "街道党工委2024年工作总结\n加强非公企业和社会组织党建，两新组织党组织覆盖率稳步提高。",
      "局党组2026年工作总结\n深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
      "贯彻新发展理念，坚持全面从严治党。",
    ],
    bad: [
      "区农业农村局2026年工作总结\n深入学习贯彻「党的十九大精神」，「助力乡村振兴」，增强发展后劲。",
      "街道党工委2026年工作总结\n加强「非公企业和社会组织」党建，「统筹疫情防控和经济社会发展」。",
      "局党组2026年工作总结\n党员干部「增强“四个意识”、坚定“四个自信”、做到“两个维护”」。",
      "镇2022年工作总结\n因地制宜发展「新质生产力」。",
      "牢固树立「五大发展理念」，落实「从严治党」责任。",
    ],
  },
  check(snapshot, profile) {
    const outdated = outdatedPhrases(snapshot, reportYearOf(snapshot, profile), profile.phrases ?? {});
    return outdated.map(({ kind, range, text, expected, when }) =>
      findingAt(snapshot, range, { ruleId: "phrase-outdated", messageId: kind, data: { wrong: text, expected, when } }),
    );
  },
};
