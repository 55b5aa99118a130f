import type { Section } from "../section-types";
import { planOnlyForms } from "./section-forms";

/** 计划和要点: what frames their tasks. */
export const planFrameSections: readonly Section[] = [
  {
    id: "plan-demands",
    topic: "plan",
    forms: planOnlyForms,
    name: { zh: "计划：总体要求", en: "Plan: what it is for" },
    words: ["总体要求", "指导思想", "工作思路", "基本原则", "工作要点"],
    heading: "总体要求",
    text: [
      "以{theory}为指导，深入贯彻落实{prompt:重要会议精神:写明要贯彻落实的重要会议精神}，按照上级部署要求，" +
        "坚持党建引领、问题导向、系统推进，围绕{prompt:工作主线:写明年度工作主线}这条主线，统筹抓好重点工作{tally:计划重点工作:项}和为民实事{tally:计划办理为民实事:件}，" +
        "推动各项任务落到实处，努力实现{prompt:年度目标:写明年度主要目标}。",
    ],
    brief: "深入贯彻落实{prompt:重要会议精神:写明要贯彻落实的重要会议精神}，围绕{prompt:工作主线:写明年度工作主线}这条主线，统筹抓好重点工作{tally:计划重点工作:项}，努力实现{prompt:年度目标:写明年度主要目标}。",
  },
  {
    id: "plan-targets",
    topic: "plan",
    forms: planOnlyForms,
    name: { zh: "计划：工作目标", en: "Plan: its aims" },
    words: ["工作目标", "预期目标", "目标任务", "量化指标"],
    heading: "工作目标",
    text: [
      "到{year}年底，党建工作制度更加健全，组织生活质量稳步提高，组织集中学习不少于{tally:计划集中学习:次}，开展主题党日不少于{tally:计划主题党日:次}；" +
        "完成重点任务{tally:计划完成重点任务:项}，为群众办实事{tally:计划办实事:件}；业务工作达到以下程度：{prompt:主要指标:写明主要指标和要达到的程度}。" +
        "各项目标按季度分解，每季度末对照检查一次，未达到进度的说明原因、限期补上。",
    ],
    brief: "到{year}年底，完成重点任务{tally:计划完成重点任务:项}，为群众办实事{tally:计划办实事:件}，业务工作达到以下程度：{prompt:主要指标:写明主要指标和要达到的程度}。",
  },
  {
    id: "plan-steps",
    topic: "plan",
    forms: planOnlyForms,
    name: { zh: "计划：步骤安排", en: "Plan: its steps" },
    words: ["时间安排", "实施步骤", "进度安排", "季度安排", "月度安排"],
    heading: "步骤和时间安排",
    text: [
      "第一季度印发工作计划，分解任务、明确责任，召开部署会议；第二季度集中力量推进重点任务，{prompt:第二季度任务:写明第二季度的主要任务}，六月底前开展中期检查{tally:计划中期检查:次}；" +
        "第三季度对照检查结果补齐短板，{prompt:第三季度任务:写明第三季度的主要任务}；第四季度完成剩余任务，开展考核评价，总结经验、查找不足，研究提出下一步工作思路。" +
        "定期召开工作调度会{tally:计划工作调度会:次}，及时解决推进中的困难。",
    ],
    brief: "第一季度分解任务、动员部署；第二、三季度集中推进，{prompt:重点任务时限:写明重点任务的完成时限}，六月底前开展中期检查{tally:计划中期检查:次}；第四季度完成剩余任务，总结经验、查找不足。",
  },
  {
    id: "plan-safeguards",
    topic: "plan",
    forms: planOnlyForms,
    name: { zh: "计划：组织保障和督促检查", en: "Plan: what holds it up" },
    words: ["保障措施", "组织领导", "督促检查", "责任分工", "考核"],
    heading: "加强组织保障和督促检查",
    text: [
      "主要负责同志负总责，分管负责同志牵头抓，各科室按照分工制定具体措施，明确责任人和完成时限。" +
        "统筹安排人员力量，落实工作经费{tally:计划工作经费:万元}，优先保障{prompt:优先保障的任务:写明需要优先保障的任务}。" +
        "办公室每季度通报一次进展情况，开展督促检查不少于{tally:计划督促检查:次}，任务完成情况作为年度考核的重要依据；遇有重大情况变化，按程序调整计划。",
    ],
    brief: "主要负责同志负总责，各科室明确责任人和完成时限；落实工作经费{tally:计划工作经费:万元}，优先保障{prompt:优先保障的任务:写明需要优先保障的任务}；开展督促检查不少于{tally:计划督促检查:次}。",
  },
];
