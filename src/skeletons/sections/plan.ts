import type { Section } from "../section-types";
import { planForms } from "./section-forms";
import { partyKinds, reviewKinds } from "./typical-kinds";

/** 下步打算: one item for each common problem. */
export const planSections: readonly Section[] = [
  {
    id: "plan-study",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：深化学习", en: "Plan: deeper study" },
    words: ["下步打算", "工作思路", "努力方向", "理论学习", "学用结合"],
    kinds: reviewKinds,
    heading: "深化学习转化，提升理论素养",
    text: [
      "以{prompt:{coming}学习重点:写明{coming}学习重点}为主要内容，按季度确定研讨题目，组织集中学习不少于{tally:{planned}集中学习:次}，专题研讨不少于{tally:{planned}专题研讨:次}。" +
        "改进学习检验方式，采取随机提问、轮流领学、成果展评等办法查验实效，每次研讨至少形成一条改进工作的措施。" +
        "把学习成果运用到破解难题之中，围绕重点工作开展调研不少于{tally:{planned}调研:次}，防止学归学、做归做。",
    ],
    brief:
      "按季度确定研讨题目，组织集中学习不少于{tally:{planned}集中学习:次}，专题研讨不少于{tally:{planned}专题研讨:次}，重点学习{prompt:{coming}学习重点:写明{coming}学习重点}，每次研讨至少形成一条改进工作的措施。",
  },
  {
    id: "plan-organisation-life",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：提高组织生活质量", en: "Plan: better organisational life" },
    words: ["下步打算", "工作思路", "组织生活", "主题党日", "三会一课"],
    kinds: partyKinds,
    heading: "严格组织生活，增强活动实效",
    text: [
      "提前公布主题党日计划，把党员的意见建议吸收到活动设计中，开展主题党日不少于{tally:{planned}主题党日:次}，其中现场教学和岗位实践不少于{tally:{planned}主题党日现场学习:次}。" +
        "认真落实谈心谈话、批评和自我批评等制度，查摆问题见人见事，整改措施明确到人。" +
        "每季度抽查一次会议记录和活动资料，对质量不高的当场指出、限期改正，{prompt:{coming}组织生活安排:写明{coming}组织生活的重点安排}。",
    ],
    brief:
      "提前公布主题党日计划，开展主题党日不少于{tally:{planned}主题党日:次}，其中现场教学和岗位实践不少于{tally:{planned}主题党日现场学习:次}，{prompt:{coming}组织生活安排:写明{coming}组织生活的重点安排}。",
  },
  {
    id: "plan-fusion",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：党建业务融合", en: "Plan: party work and the unit’s work together" },
    words: ["下步打算", "工作思路", "融合", "中心工作", "攻坚"],
    kinds: reviewKinds,
    heading: "推进深度融合，服务中心任务",
    text: [
      "紧扣{prompt:{coming}中心任务:写明{coming}中心任务}制定融合清单，做到目标同向、任务同步、考核同评，确定由党员牵头的攻关任务{tally:{planned}党员牵头攻关任务:项}。" +
        "在重点项目和业务窗口设立党员示范岗不少于{tally:{planned}党员示范岗:个}，明确职责、公开承诺、定期评议。" +
        "业务会议同步部署党建工作，党建活动紧贴业务难点来设计，用业务成果检验党建成效。",
    ],
    brief:
      "紧扣{prompt:{coming}中心任务:写明{coming}中心任务}制定融合清单，确定由党员牵头的攻关任务{tally:{planned}党员牵头攻关任务:项}，设立党员示范岗不少于{tally:{planned}党员示范岗:个}。",
  },
  {
    id: "plan-party-staff",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：建强党务队伍", en: "Plan: better trained staff" },
    words: ["下步打算", "工作思路", "党务干部", "培训", "能力提升"],
    kinds: partyKinds,
    heading: "抓好培训锻炼，建强党务队伍",
    text: [
      "按照缺什么补什么的原则，制定党务干部培训计划，举办党务培训班不少于{tally:{planned}党务培训班:期}，培训党务干部{tally:{planned}培训党务干部:人次}。" +
        "推行跟班学习、结对帮带和交叉检查，让新任党务干部尽快熟悉流程、胜任岗位。" +
        "完善考核激励措施，把党务工作经历作为培养使用干部的重要参考，{prompt:{coming}党务队伍安排:写明{coming}党务队伍建设的具体安排}。",
    ],
    brief:
      "举办党务培训班不少于{tally:{planned}党务培训班:期}，培训党务干部{tally:{planned}培训党务干部:人次}，推行跟班学习和结对帮带，{prompt:{coming}党务队伍安排:写明{coming}党务队伍建设的具体安排}。",
  },
  {
    id: "plan-members",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：发挥党员作用", en: "Plan: members in front" },
    words: ["下步打算", "工作思路", "党员作用", "志愿服务", "先锋模范"],
    kinds: partyKinds,
    heading: "搭建服务平台，激发党员活力",
    text: [
      "推行党员积分管理，对参加学习、承担任务、服务群众等情况进行量化评价，结果按季度公布。" +
        "设立党员责任区{tally:{planned}党员责任区:个}，组织志愿服务不少于{tally:{planned}志愿服务:次}，引导党员带头承担{prompt:{coming}急难任务:写明{coming}需要党员带头的任务}。" +
        "坚持标准、保证质量，计划发展党员{tally:{planned}发展党员:名}，注重选树身边典型，对表现一般的党员结对帮助。",
    ],
    brief:
      "推行党员积分管理，设立党员责任区{tally:{planned}党员责任区:个}，组织志愿服务不少于{tally:{planned}志愿服务:次}，引导党员带头承担{prompt:{coming}急难任务:写明{coming}需要党员带头的任务}。",
  },
  {
    id: "plan-innovation",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：创新特色", en: "Plan: something new" },
    words: ["下步打算", "工作思路", "创新", "品牌", "特色亮点"],
    kinds: reviewKinds,
    heading: "鼓励探索创新，培育工作特色",
    text: [
      "组织骨干到先进地区学习考察{tally:{planned}学习考察:次}，对照先进找差距、理思路，结合实际谋划创新项目{tally:{planned}创新项目:个}。" +
        "聚焦{prompt:{coming}创新方向:写明{coming}拟创新的方向}先行先试，明确责任人和阶段目标，成熟一项、推广一项。" +
        "健全容错纠错和表彰激励机制，对见到实效的做法及时总结提炼，对一时不成功的帮助分析改进。",
    ],
    brief:
      "组织骨干到先进地区学习考察{tally:{planned}学习考察:次}，聚焦{prompt:{coming}创新方向:写明{coming}拟创新的方向}谋划创新项目{tally:{planned}创新项目:个}，成熟一项、推广一项。",
  },
  {
    id: "plan-pressure",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：压实责任", en: "Plan: duty all the way down" },
    words: ["下步打算", "工作思路", "责任体系", "压力传导", "督查考核"],
    kinds: reviewKinds,
    heading: "健全责任体系，推动压力传导",
    text: [
      "细化责任清单，把党建任务逐项明确到人、到岗、到时间节点，{orgMeeting}研究党建工作不少于{tally:{planned}研究党建工作:次}。" +
        "采取随机抽查、一线督导、情况通报相结合的办法，开展党建工作检查不少于{tally:{planned}党建工作检查:次}，发现问题当场交办、跟踪问效。" +
        "改进考核方式，多看现场、多听群众评价，考核结果与评先评优挂钩，{prompt:{coming}考核安排:写明{coming}考核的重点安排}。",
    ],
    brief:
      "细化责任清单，{orgMeeting}研究党建工作不少于{tally:{planned}研究党建工作:次}，开展党建工作检查不少于{tally:{planned}党建工作检查:次}，{prompt:{coming}考核安排:写明{coming}考核的重点安排}。",
  },
  {
    id: "plan-publicity",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：加强宣传", en: "Plan: better publicity" },
    words: ["下步打算", "工作思路", "宣传", "信息报送", "典型选树"],
    kinds: reviewKinds,
    heading: "改进宣传方式，讲好身边故事",
    text: [
      "建立选题会商制度，每季度确定宣传重点，围绕{prompt:{coming}宣传重点:写明{coming}宣传的重点内容}深入挖掘经验和典型，编发工作信息不少于{tally:{planned}编发工作信息:条}。" +
        "加强信息员培训，组织写作交流不少于{tally:{planned}写作交流:次}，提高选题、采写和摄影水平。" +
        "运用短视频、图解等形式推出通俗易懂的作品，完善稿件审核和奖励办法。",
    ],
    brief:
      "围绕{prompt:{coming}宣传重点:写明{coming}宣传的重点内容}挖掘经验和典型，编发工作信息不少于{tally:{planned}编发工作信息:条}，组织写作交流不少于{tally:{planned}写作交流:次}。",
  },
  {
    id: "plan-rules",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：严格制度执行", en: "Plan: rules that are kept" },
    words: ["下步打算", "工作思路", "制度", "规范管理", "监督检查"],
    kinds: reviewKinds,
    heading: "强化制度执行，提高规范水平",
    text: [
      "针对制度空白和薄弱环节，修订完善制度{tally:{planned}修订完善制度:项}，配套编制流程图和办事指南，做到简便易行、便于监督。" +
        "把制度学习列入干部培训内容，新制度印发后及时组织解读。每半年检查一次执行情况，开展专项检查不少于{tally:{planned}制度执行检查:次}，" +
        "重点检查{prompt:{coming}制度检查重点:写明{coming}重点检查的制度}，对有令不行、变通执行的严肃纠正。",
    ],
    brief:
      "修订完善制度{tally:{planned}修订完善制度:项}，开展专项检查不少于{tally:{planned}制度执行检查:次}，重点检查{prompt:{coming}制度检查重点:写明{coming}重点检查的制度}，新制度印发后及时组织解读。",
  },
  {
    id: "plan-people",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：联系服务群众", en: "Plan: closer to people" },
    words: ["下步打算", "工作思路", "办实事", "联系群众", "服务"],
    kinds: reviewKinds,
    heading: "密切联系群众，办好实事好事",
    text: [
      "完善领导干部联系点制度，定期下沉一线听取意见，走访群众不少于{tally:{planned}走访群众:户}，为群众办实事不少于{tally:{planned}办实事:件}。" +
        "建立群众意见收集、办理、反馈、评价全过程台账，复杂事项由班子成员包案办理，重点解决{prompt:{coming}民生重点:写明{coming}拟解决的民生问题}。" +
        "严明工作纪律，简化办事手续，让群众少跑路、好办事。",
    ],
    brief:
      "走访群众不少于{tally:{planned}走访群众:户}，为群众办实事不少于{tally:{planned}办实事:件}，重点解决{prompt:{coming}民生重点:写明{coming}拟解决的民生问题}，复杂事项由班子成员包案办理。",
  },
];
