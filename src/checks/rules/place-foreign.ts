import { textAtRange } from "../../snapshot/text-at-range";
import { findingAt } from "../finding-at";
import { ownUnitOf } from "../traces/own-unit";
import { placeFaults } from "../traces/place-faults";
import type { Rule } from "../types";

/** The name of another place or unit where the writer's own should stand: left over from somebody else's report. */
export const placeForeign: Rule = {
  id: "place-foreign",
  family: "residue",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "出现别的地方或单位的名称", en: "The name of another place or unit" },
  messages: {
    acts: { zh: "“{name}”不像是本单位，请核对是不是从别的单位的报告里带过来的。", en: "“{name}” does not seem to be this unit; it may come from another report." },
    leads: { zh: "报告单位不属于“{name}”，请核对是不是从别的单位的报告里带过来的。", en: "This unit does not belong to “{name}”; it may come from another report." },
    unmasked: { zh: "单位名称别处已经隐去，这里还留着“{name}”，请核对。", en: "The unit's name is masked elsewhere, but “{name}” is still here." },
    level: { zh: "“{name}”与本单位的层级不符，请核对是不是从别的单位的报告里带过来的。", en: "“{name}” is of another level than this unit; it may come from another report." },
  },
  examples: {
    good: [
      "清河县水务局2026年工作总结\n在清河县委、县政府领导下，到白塔镇、柳林乡巡查水库，联系点白塔镇已通水。各乡镇结合实际制定办法。",
      "白塔镇2026年工作总结\n今年以来，白塔镇扎实推进各项工作。",
    ],
    bad: [
      "市局2026年党建工作总结\n一、思想建设\n提前谋划，「白塔镇」结合实际制定了学习计划。廉洁文化在「省级机关」深入开展。",
      "清河县水务局2026年工作总结\n在「临江县」委、县政府的领导下，各项工作稳步推进。",
    ],
  },
  check(snapshot, profile) {
    return placeFaults(snapshot, ownUnitOf(snapshot, profile)).map(({ kind, paragraph, start, end }) => {
      const range = { paragraph, start, end };
      return findingAt(snapshot, range, { ruleId: "place-foreign", messageId: kind, data: { name: textAtRange(snapshot, range) } });
    });
  },
};
