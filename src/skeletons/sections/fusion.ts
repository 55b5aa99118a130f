import type { Section } from "../section-types";
import { partyForms } from "./section-forms";
import { partyKinds } from "./typical-kinds";

/** 党建引领: party work that moves the unit's own work forward. */
export const fusionSections: readonly Section[] = [
  {
    id: "party-and-business",
    topic: "fusion",
    forms: partyForms,
    name: { zh: "党建与业务融合", en: "Party work and the unit’s work" },
    words: ["融合", "党建+业务", "两张皮", "服务中心", "中心工作", "攻坚"],
    heading: "推动党建与业务融合，服务中心大局",
    text: [
      "坚持围绕中心抓党建、抓好党建促业务，{orgMeeting}同步研究党建任务与业务目标，建立融合清单，明确融合事项{tally:党建业务融合事项:项}。" +
        "在{prompt:融合重点任务:写明党建融入的重点业务}中设立攻关课题，组建由党员牵头的攻坚小组{tally:攻坚小组:个}，" +
        "解决业务难题{tally:解决业务难题:个}。",
      "把业务完成情况作为检验党建成效的重要标尺，考核时相互印证、综合评价，" +
        "{prompt:党建促业务成效:写明党建促进业务的数据和事例}。",
    ],
  },
  {
    id: "party-brand",
    topic: "fusion",
    forms: partyForms,
    name: { zh: "党建品牌", en: "A brand of party work" },
    words: ["品牌创建", "一支部一品牌", "示范点", "特色党建", "亮点"],
    kinds: partyKinds,
    heading: "打造党建品牌，放大示范效应",
    text: [
      "立足行业特点和工作实际，培育“{prompt:党建品牌名称:填写党建品牌的名称}”党建品牌，明确品牌内涵、标识、载体和创建措施，" +
        "分解年度创建任务{tally:品牌创建任务:项}。围绕品牌开展特色活动{tally:品牌特色活动:次}，培育党建示范点{tally:党建示范点:个}，" +
        "接待观摩交流{tally:接待观摩交流:批次}，形成经验材料{tally:品牌经验材料:篇}。注重品牌创建与日常工作相结合，" +
        "不搞形式、不增加基层负担，{prompt:党建品牌成效:写明品牌创建的成效和荣誉}。",
    ],
  },
  {
    id: "investment",
    topic: "fusion",
    forms: partyForms,
    name: { zh: "招商引资中的党建", en: "Party work in attracting investment" },
    words: ["招商引资", "招商专班", "签约项目", "项目落地", "亲清政商关系"],
    kinds: ["park-committee", "bureau-annual", "year-summary", "secretary-duty"],
    heading: "党建引领招商引资，护航项目落地",
    text: [
      "把党组织作用发挥到招商一线，抽调党员骨干组建招商专班{tally:招商专班:个}，明确招商党员先锋岗的职责，" +
        "围绕{prompt:主导产业:写明主导产业或招商方向}外出招商{tally:外出招商:次}，接洽客商{tally:接洽客商:批次}，" +
        "签约项目{tally:签约项目:个}，到位资金{tally:招商到位资金:亿元}。对签约项目由党员干部全程代办手续、跟踪服务，" +
        "严守政商交往纪律，{prompt:招商引资成效:写明重点项目落地情况}。",
    ],
  },
  {
    id: "key-projects",
    topic: "fusion",
    forms: partyForms,
    name: { zh: "重点项目建设", en: "Key projects" },
    words: ["重点项目", "重大项目", "项目包联", "工程进度", "一线党组织"],
    kinds: ["park-committee", "bureau-annual", "year-summary", "half-year", "secretary-duty"],
    heading: "把战斗堡垒建在项目一线，保障建设进度",
    text: [
      "对{prompt:重点建设项目:列出主要建设项目}建立领导包抓、专班推进、党员包联的工作机制，成立项目一线党组织{tally:项目一线党组织:个}，" +
        "党员干部包联项目{tally:包联项目:个}。组织参建各方党员开展安全巡查、质量攻关、进度竞赛，召开现场推进会{tally:项目现场推进会:次}，" +
        "协调解决项目难题{tally:协调解决项目难题:个}。坚持每周调度、每月通报，{period}完成投资{tally:项目完成投资:亿元}，" +
        "{prompt:重点项目成效:写明项目的进度和成效}。",
    ],
  },
];
