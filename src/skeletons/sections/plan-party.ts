import type { Section } from "../section-types";
import { planForms } from "./section-forms";
import { committeeKinds, partyKinds } from "./typical-kinds";

const plans = [...partyKinds, "key-points", "work-plan"];
const committeePlans = [...committeeKinds, "key-points", "work-plan"];

/** 打算 for party work; each has a short form for 要点. */
export const planPartySections: readonly Section[] = [
  {
    id: "plan-politics",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：政治建设", en: "Plan: political building" },
    words: ["下步打算", "工作要点", "工作计划", "政治建设", "两个维护", "请示报告"],
    kinds: plans,
    heading: "突出政治引领，把准工作方向",
    text: [
      "坚持把党的政治建设摆在首位，引导党员干部深刻领悟“两个确立”的决定性意义、坚决做到“两个维护”。" +
        "严格落实“第一议题”制度，组织传达学习不少于{tally:{planned}第一议题学习:次}，对{prompt:{coming}贯彻落实重点:写明{coming}重点贯彻落实的上级部署}建立台账、跟踪督办。" +
        "认真执行请示报告制度，重大事项事前请示、事后报告，对落实情况开展检查不少于{tally:{planned}贯彻落实检查:次}。",
    ],
    brief:
      "严格落实“第一议题”制度，组织传达学习不少于{tally:{planned}第一议题学习:次}，对{prompt:{coming}贯彻落实重点:写明{coming}重点贯彻落实的上级部署}建立台账、跟踪督办。",
  },
  {
    id: "plan-branch-standard",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：支部标准化规范化", en: "Plan: branches up to standard" },
    words: ["下步打算", "工作要点", "工作计划", "标准化支部", "三会一课", "支部建设"],
    kinds: plans,
    heading: "推进支部规范建设，筑牢基层基础",
    text: [
      "对照党支部工作条例逐项查漏补缺，严格落实“三会一课”、组织生活会、民主评议党员和谈心谈话等制度，统一会议记录和台账格式。" +
        "开展党建工作检查不少于{tally:{planned}党建工作检查:次}，对软弱涣散基层党组织一支部一策整顿提升，" +
        "培育党建示范点{tally:{planned}党建示范点:个}，{prompt:{coming}支部建设安排:写明{coming}支部建设的重点安排}。",
    ],
    brief: "严格落实“三会一课”等组织生活制度，开展党建工作检查不少于{tally:{planned}党建工作检查:次}，培育党建示范点{tally:{planned}党建示范点:个}，{prompt:{coming}支部建设安排:写明{coming}支部建设的重点安排}。",
  },
  {
    id: "plan-new-members",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：党员发展和教育管理", en: "Plan: members, new and old" },
    words: ["下步打算", "工作要点", "工作计划", "发展党员", "党员教育", "党费", "流动党员"],
    kinds: plans,
    heading: "严格党员发展和教育管理，提高队伍质量",
    text: [
      "坚持把政治标准放在首位，制定发展党员工作计划，培养入党积极分子{tally:{planned}培养入党积极分子:名}，发展党员{tally:{planned}发展党员:名}，注重从一线职工和青年骨干中发展。" +
        "举办党员培训不少于{tally:{planned}党员培训班:期}，围绕{prompt:{coming}党员培训内容:写明{coming}党员培训的主要内容}分类施教。" +
        "按月收缴党费、按季核对名册，加强流动党员和离退休党员的联系服务，对不履行义务的及时教育处置。",
    ],
    brief: "坚持把政治标准放在首位，发展党员{tally:{planned}发展党员:名}，举办党员培训不少于{tally:{planned}党员培训班:期}，围绕{prompt:{coming}党员培训内容:写明{coming}党员培训的主要内容}分类施教。",
  },
  {
    id: "plan-new-fields",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：新兴领域党建", en: "Plan: party building in new fields" },
    words: ["下步打算", "工作要点", "工作计划", "新经济组织", "新社会组织", "新就业群体", "两新"],
    kinds: committeePlans,
    heading: "加强新兴领域党建，扩大组织覆盖",
    text: [
      "定期摸排新经济组织、新社会组织和新就业群体的党员、组织底数，动态更新台账，条件成熟的及时组建，新建党组织{tally:{planned}新建党组织:个}。" +
        "选派党建指导员{tally:{planned}党建指导员:名}，帮助解决活动场地、经费和党务人员等问题。" +
        "围绕{prompt:{coming}新兴领域党建重点:写明{coming}新兴领域党建的重点行业或区域}开展党员示范岗、技能比武等活动，推动党组织和党员发挥作用。",
    ],
    brief: "定期摸排新经济组织、新社会组织和新就业群体底数，新建党组织{tally:{planned}新建党组织:个}，选派党建指导员{tally:{planned}党建指导员:名}，重点抓好{prompt:{coming}新兴领域党建重点:写明{coming}新兴领域党建的重点行业或区域}。",
  },
  {
    id: "plan-cadres",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：干部人才队伍", en: "Plan: officials and skilled people" },
    words: ["下步打算", "工作要点", "工作计划", "干部队伍", "年轻干部", "人才", "离退休"],
    kinds: committeePlans,
    heading: "建强干部人才队伍，提升履职能力",
    text: [
      "树立重实干、重实绩的用人导向，严格执行选拔任用程序，有计划地交流轮岗干部{tally:{planned}交流轮岗干部:名}，选派年轻干部到基层和重点岗位锻炼{tally:{planned}选派年轻干部:名}。" +
        "举办干部培训不少于{tally:{planned}干部培训:期}，围绕{prompt:{coming}人才需求:写明{coming}急需紧缺的专业或岗位}引进和培养人才。" +
        "落实谈心谈话、带薪休假、容错纠错等制度，做好离退休干部服务工作。",
    ],
    brief: "选派年轻干部到基层和重点岗位锻炼{tally:{planned}选派年轻干部:名}，举办干部培训不少于{tally:{planned}干部培训:期}，围绕{prompt:{coming}人才需求:写明{coming}急需紧缺的专业或岗位}引进和培养人才。",
  },
  {
    id: "plan-rectification",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：整改整治和基层减负", en: "Plan: putting right, and less paper" },
    words: ["下步打算", "工作要点", "工作计划", "专项整治", "巡察整改", "基层减负", "形式主义"],
    kinds: committeePlans,
    heading: "深化整改整治，纠治形式主义",
    text: [
      "对巡视巡察、审计和民主生活会查摆的问题逐项制定整改措施，每季度调度不少于{tally:{planned}每季整改调度:次}，完成一项、核实一项、销号一项。" +
        "持续整治群众身边不正之风和腐败问题，重点排查{prompt:{coming}整治重点:写明{coming}专项整治的重点领域}，对问题线索按规定移交。" +
        "从严控制文件、会议和督查检查考核，清理规范工作群和报表，文件和会议数量比上年减少{tally:{planned}文件会议减少:%}。",
    ],
    brief: "逐项抓好巡视巡察、审计反馈问题整改，完成一项、销号一项；重点排查{prompt:{coming}整治重点:写明{coming}专项整治的重点领域}；文件和会议数量比上年减少{tally:{planned}文件会议减少:%}。",
  },
  {
    id: "plan-ideology",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：意识形态工作", en: "Plan: ideological work" },
    words: ["下步打算", "工作要点", "工作计划", "意识形态", "舆情", "阵地管理", "精神文明"],
    kinds: [...plans, "year-summary", "half-year"],
    heading: "守好意识形态阵地，提高文明程度",
    text: [
      "落实意识形态工作责任制，{orgMeeting}专题研究意识形态工作不少于{tally:{planned}研究意识形态工作:次}，开展风险排查不少于{tally:{planned}意识形态风险排查:次}。" +
        "管好网站、工作群、宣传栏和讲座论坛，严格信息发布审核，完善舆情监测和应急处置预案。" +
        "以{prompt:{coming}文明创建载体:写明{coming}文明创建的主要载体}为载体开展文明实践活动，引导干部职工自觉践行社会主义核心价值观。",
    ],
    brief: "专题研究意识形态工作不少于{tally:{planned}研究意识形态工作:次}，开展风险排查不少于{tally:{planned}意识形态风险排查:次}，管好{prompt:{coming}阵地管理重点:写明{coming}需要重点管理的宣传阵地}，严格信息发布审核。",
  },
  {
    id: "plan-united-front",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：统战和群团工作", en: "Plan: united front and mass organisations" },
    words: ["下步打算", "工作要点", "工作计划", "统战", "民族", "工会", "共青团", "妇联", "双拥"],
    kinds: plans,
    heading: "做好统战群团工作，凝聚各方力量",
    text: [
      "以铸牢中华民族共同体意识为主线，加强民族宗教政策宣传，班子成员联系党外人士{tally:{planned}联系党外人士:名}，召开座谈会不少于{tally:{planned}统战座谈会:次}。" +
        "坚持党建带群建，支持工会、共青团、妇女组织开展{prompt:{coming}群团活动内容:写明{coming}群团活动的主要内容}等活动{tally:{planned}群团活动:场}。" +
        "落实双拥工作责任，走访慰问官兵、烈属和退役军人，帮助解决实际困难。",
    ],
    brief: "加强民族宗教政策宣传，班子成员联系党外人士{tally:{planned}联系党外人士:名}；支持群团组织开展{prompt:{coming}群团活动内容:写明{coming}群团活动的主要内容}等活动{tally:{planned}群团活动:场}。",
  },
  {
    id: "plan-volunteers",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：双报到和志愿服务", en: "Plan: members at work where they live" },
    words: ["下步打算", "工作要点", "工作计划", "双报到", "志愿服务", "结对共建", "社区"],
    kinds: plans,
    heading: "深化“双报到”和志愿服务，服务社区群众",
    text: [
      "与{prompt:结对社区:填写结对社区的名称}商定需求清单和服务清单，单位党组织每季度到社区共同议事，组织在职党员认领服务项目{tally:{planned}认领服务项目:项}。" +
        "发挥专业特长开展志愿服务不少于{tally:{planned}志愿服务:次}，帮助实现微心愿{tally:{planned}微心愿:个}。" +
        "完善服务登记和评价反馈办法，把报到和服务情况作为评先评优的参考，防止报而不到、到而不为。",
    ],
    brief: "与{prompt:结对社区:填写结对社区的名称}商定服务清单，组织在职党员认领服务项目{tally:{planned}认领服务项目:项}，开展志愿服务不少于{tally:{planned}志愿服务:次}。",
  },
  {
    id: "plan-brand",
    topic: "plan",
    forms: planForms,
    name: { zh: "打算：党建品牌", en: "Plan: a brand of party work" },
    words: ["下步打算", "工作要点", "工作计划", "党建品牌", "一支部一品牌", "示范点"],
    kinds: plans,
    heading: "培育党建品牌，总结推广经验",
    text: [
      "立足单位职能和行业特点，围绕“{prompt:党建品牌名称:填写党建品牌的名称}”党建品牌制定创建方案，明确内涵、载体和责任人，分解创建任务{tally:{planned}品牌创建任务:项}。" +
        "把品牌创建融入日常工作，开展品牌活动不少于{tally:{planned}品牌特色活动:次}，不另设台账、不增加基层负担。" +
        "每半年评估一次创建效果，总结可复制的做法，形成经验材料{tally:{planned}品牌经验材料:篇}。",
    ],
    brief: "围绕“{prompt:党建品牌名称:填写党建品牌的名称}”党建品牌制定创建方案，开展品牌活动不少于{tally:{planned}品牌特色活动:次}，形成经验材料{tally:{planned}品牌经验材料:篇}。",
  },
];
