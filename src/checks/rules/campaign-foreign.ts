import { findingAt } from "../finding-at";
import { eventFaults } from "../traces/event-faults";
import { reportYearOf } from "../traces/report-year";
import type { Rule } from "../types";

/** A congress, a session, a campaign or an anniversary that does not go with the report's year. */
export const campaignForeign: Rule = {
  id: "campaign-foreign",
  family: "residue",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "会议、活动与报告年份不符", en: "A meeting or campaign does not fit the report's year" },
  messages: {
    early: { zh: "“{name}”始于{when}，{report}年的报告里还不应出现，请核对。", en: "“{name}” began in {when}; a report about {report} cannot speak of it yet." },
    over: { zh: "“{name}”已于{when}结束，{report}年的报告里仍写作正在开展，请核对。", en: "“{name}” ended in {when}; this report about {report} tells of it as going on." },
    awaited: { zh: "“{name}”已于{when}召开，{report}年的报告里不应再写迎接，请核对。", en: "“{name}” was held in {when}; a report about {report} cannot await it." },
    phase: { zh: "“{name}”是{when}，与这里所说的年份不符，请核对。", en: "“{name}” was {when}; it does not fit the year meant here." },
    anniversary: { zh: "“{name}”是{when}，这是{report}年的报告，请核对。", en: "“{name}” was {when}; this report is about {report}." },
  },
  examples: {
    good: [
      "党支部2024年工作总结\n深入学习贯彻党的二十大和二十届二中、三中全会精神，推动党史学习教育常态化长效化。",
      "党支部2021年工作总结\n2021年是“十四五”开局之年，支部扎实开展党史学习教育，庆祝建党100周年。",
    ],
    bad: [
      "党支部2022年工作总结\n深入学习贯彻党的「二十届三中全会」精神。",
      "党支部2024年工作总结\n扎实开展「党史学习教育」，喜迎党的「二十大」，庆祝「建党100周年」。",
      "党支部2023年工作总结\n2023年是「“十四五”开局之年」。",
    ],
  },
  check(snapshot, profile) {
    const report = reportYearOf(snapshot, profile);
    if (report === null) return [];
    return eventFaults(snapshot, report).map(({ kind, range, name, when }) =>
      findingAt(snapshot, range, { ruleId: "campaign-foreign", messageId: kind, data: { name, when, report: report.year } }),
    );
  },
};
