import type { Section } from "../section-types";
import { lookingForwardForms, planForms } from "./section-forms";
import { reviewKinds } from "./typical-kinds";

/** 打算和建议: a whole part of a report each, and what every plan has. */
export const outlookSections: readonly Section[] = [
  {
    id: "plan-integrity",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：党风廉政", en: "Plan: a clean administration" },
    words: ["下步打算", "工作思路", "廉政", "作风", "警示教育"],
    kinds: reviewKinds,
    heading: "加强纪律教育，保持清廉作风",
    text: [
      "坚持严的基调不放松，开展警示教育不少于{tally:{planned}警示教育:次}，廉政谈话不少于{tally:{planned}廉政谈话:人次}，引导党员干部心存敬畏、慎独慎微。" +
        "紧盯{prompt:{coming}廉政重点:写明{coming}廉政监督的重点}完善防控措施，对风险较高的岗位加强过程监督。" +
        "大力纠治形式主义、官僚主义，精简会议、文件和检查，对违纪问题及时报告、严肃处理。",
    ],
    brief:
      "开展警示教育不少于{tally:{planned}警示教育:次}，廉政谈话不少于{tally:{planned}廉政谈话:人次}，紧盯{prompt:{coming}廉政重点:写明{coming}廉政监督的重点}完善防控措施，精简会议、文件和检查。",
  },
  {
    id: "plan-whole",
    topic: "plan",
    forms: lookingForwardForms,
    name: { zh: "下步打算（整个部分）", en: "Plan, the whole part" },
    words: ["下步打算", "工作计划", "工作思路", "工作安排", "努力方向", "明年工作"],
    kinds: reviewKinds,
    heading: "下一步工作打算和措施",
    text: ["{comingPeriod}，{unit}将对照查找出的差距，突出重点、逐项改进，着力抓好以下工作。"],
    parts: [
      {
        heading: "突出学习转化，凝聚思想共识",
        text: [
          "制定学习和转化清单，紧紧围绕{prompt:{coming}学习重点:写明{coming}学习重点}安排集中学习{tally:{planned}集中学习:次}，" +
            "把学习、研讨、调研、整改衔接起来，让学习成果落到具体工作上。",
        ],
      },
      {
        heading: "突出基层基础，提升组织功能",
        text: [
          "对自查发现的薄弱环节列出清单、限期整改，开展党建工作检查{tally:{planned}党建工作检查:次}，统一记录格式和台账要求，" +
            "{prompt:{coming}基础工作安排:写明{coming}基础工作的重点安排}。",
        ],
      },
      {
        heading: "突出融合引领，服务发展大局",
        text: [
          "聚焦{prompt:{coming}中心任务:写明{coming}中心任务}组建党员攻坚力量，推行项目化管理、清单式推进，为群众办实事{tally:{planned}办实事:件}，" +
            "使党建工作与业务发展互相促进。",
        ],
      },
      {
        heading: "突出严管厚爱，锻造过硬队伍",
        text: [
          "加大年轻骨干培养力度，安排到急难任务中经受磨炼，举办业务培训{tally:{planned}业务培训:期}。常态开展纪律提醒和谈心谈话，" +
            "激励党员干部担当作为。",
        ],
      },
    ],
  },
  {
    id: "suggestions",
    topic: "plan",
    forms: lookingForwardForms,
    name: { zh: "意见建议", en: "Suggestions to above" },
    words: ["建议", "意见", "工作建议"],
    kinds: reviewKinds,
    heading: "意见和建议",
    text: [
      "结合基层实际，提出以下意见和建议。一是加大培训力度，建议上级党组织分层分类举办党务干部培训，每年不少于{tally:建议党务培训:期}，多安排案例教学和现场观摩。" +
        "二是完善经费保障机制，把党建工作经费列入年度预算，使用时向基层一线倾斜。" +
        "三是完善考核办法，减少重复报表和台账检查，更加注重实绩和群众评价。此外，{prompt:其他建议:写明其他工作建议}。以上建议供参考。",
    ],
  },
];
