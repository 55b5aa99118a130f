import type { Section } from "../section-types";
import { planWorkForms } from "./section-forms";
import { workKinds } from "./typical-kinds";

const plans = [...workKinds, "key-points", "work-plan"];

/** 打算 for the unit's own work; each has a short form for 要点. */
export const planBusinessSections: readonly Section[] = [
  {
    id: "plan-indicators",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：重点工作和主要指标", en: "Plan: key tasks and targets" },
    words: ["下步打算", "工作要点", "工作计划", "重点任务", "目标任务", "主要指标", "重点项目"],
    kinds: plans,
    heading: "聚焦主责主业，完成目标任务",
    text: [
      "把上级下达的目标任务分解到科室、落实到人，围绕{prompt:{coming}主要指标:列出主要指标和要达到的程度}按月调度、按季分析，确保完成重点工作{tally:{planned}重点工作:项}。" +
        "对重点项目实行领导包抓、专班推进，召开工作调度会不少于{tally:{planned}工作调度会:次}，及时协调解决手续、用地、资金等问题。" +
        "对进度滞后的任务挂牌督办，完成情况纳入科室考核。",
    ],
    brief: "把目标任务分解到科室、落实到人，围绕{prompt:{coming}主要指标:列出主要指标和要达到的程度}按月调度，确保完成重点工作{tally:{planned}重点工作:项}。",
  },
  {
    id: "plan-business-environment",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：优化营商环境", en: "Plan: better conditions for companies" },
    words: ["下步打算", "工作要点", "工作计划", "营商环境", "惠企政策", "招商引资", "助企"],
    kinds: plans,
    heading: "持续优化营商环境，帮助企业发展",
    text: [
      "围绕{prompt:{coming}营商环境重点:写明{coming}优化营商环境的重点事项}推出便利措施{tally:{planned}营商便利措施:条}，精简申请材料，压缩办理时限，扩大网上办理和帮办代办范围。" +
        "组织惠企政策宣讲不少于{tally:{planned}惠企政策宣讲:场}，领导干部走访企业不少于{tally:{planned}走访企业:家次}，对企业诉求限时答复、跟踪办理。" +
        "规范涉企行政检查，推行综合查一次，减少对正常经营的影响。",
    ],
    brief: "推出便利企业的措施{tally:{planned}营商便利措施:条}，组织惠企政策宣讲不少于{tally:{planned}惠企政策宣讲:场}，规范涉企行政检查，重点解决{prompt:{coming}营商环境重点:写明{coming}优化营商环境的重点事项}。",
  },
  {
    id: "plan-safety",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：安全生产和信访稳定", en: "Plan: safety and public order" },
    words: ["下步打算", "工作要点", "工作计划", "安全生产", "应急", "信访", "矛盾纠纷"],
    kinds: plans,
    heading: "守牢安全底线，做好信访工作",
    text: [
      "严格落实安全生产责任制，签订责任书，聚焦{prompt:{coming}安全重点领域:写明{coming}安全监管的重点领域}开展隐患排查不少于{tally:{planned}安全隐患排查:次}，对隐患逐条登记、限期整改。" +
        "完善应急预案，组织应急演练不少于{tally:{planned}应急演练:次}，落实值班值守和信息报告制度。" +
        "坚持领导干部接访下访，定期排查矛盾纠纷，把问题解决在当地、解决在基层。",
    ],
    brief: "聚焦{prompt:{coming}安全重点领域:写明{coming}安全监管的重点领域}开展隐患排查不少于{tally:{planned}安全隐患排查:次}，组织应急演练不少于{tally:{planned}应急演练:次}，坚持领导干部接访下访。",
  },
  {
    id: "plan-law",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：法治建设", en: "Plan: rule of law" },
    words: ["下步打算", "工作要点", "工作计划", "依法行政", "普法", "执法", "合法性审查"],
    kinds: plans,
    heading: "加强法治建设，规范行政行为",
    text: [
      "落实领导干部学法制度，组织法律法规学习不少于{tally:{planned}法律法规学习:次}，对重要决策、合同协议和规范性文件逐件进行合法性审查。" +
        "规范执法程序和裁量标准，开展执法案卷评查不少于{tally:{planned}执法案卷评查:次}，自觉接受人大、政协、司法和社会监督。" +
        "围绕{prompt:{coming}普法重点:写明{coming}普法宣传的重点法律法规}开展普法宣传，认真办理建议提案和行政复议、诉讼案件。",
    ],
    brief: "组织法律法规学习不少于{tally:{planned}法律法规学习:次}，开展执法案卷评查不少于{tally:{planned}执法案卷评查:次}，围绕{prompt:{coming}普法重点:写明{coming}普法宣传的重点法律法规}开展普法宣传。",
  },
  {
    id: "plan-rural",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：乡村全面振兴", en: "Plan: rural revival" },
    words: ["下步打算", "工作要点", "工作计划", "乡村振兴", "驻村帮扶", "集体经济"],
    kinds: plans,
    heading: "推进乡村全面振兴，做实驻村帮扶",
    text: [
      "保持帮扶力量稳定，每季度研究一次帮扶工作，到帮扶村走访不少于{tally:{planned}到村走访:次}，对易返贫致贫人口加强监测帮扶。" +
        "围绕{prompt:{coming}帮扶产业:写明{coming}帮扶发展的产业或项目}落实帮扶项目{tally:{planned}帮扶项目:个}，组织消费帮扶{tally:{planned}消费帮扶:万元}。" +
        "帮助建强村级班子、健全村规民约，参与人居环境整治和移风易俗。",
    ],
    brief: "到帮扶村走访不少于{tally:{planned}到村走访:次}，围绕{prompt:{coming}帮扶产业:写明{coming}帮扶发展的产业或项目}落实帮扶项目{tally:{planned}帮扶项目:个}，加强易返贫致贫人口监测帮扶。",
  },
  {
    id: "plan-governance",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：基层治理", en: "Plan: governing at the grass roots" },
    words: ["下步打算", "工作要点", "工作计划", "网格", "社区治理", "基层治理"],
    kinds: plans,
    heading: "完善基层治理，提高服务效能",
    text: [
      "推动党建引领网格治理，优化网格设置，配齐专兼职网格员，开展网格员培训不少于{tally:{planned}网格员培训:期}。" +
        "健全需求收集、分级派单、办结反馈的工作机制，组织居民议事不少于{tally:{planned}居民议事会:次}，重点解决{prompt:{coming}治理难题:写明{coming}拟解决的治理难题}。" +
        "推动服务力量和资源向网格下沉，发动社会组织和志愿者参与，小事在网格内办结，难事由部门协同解决。",
    ],
    brief: "优化网格设置，开展网格员培训不少于{tally:{planned}网格员培训:期}，组织居民议事不少于{tally:{planned}居民议事会:次}，重点解决{prompt:{coming}治理难题:写明{coming}拟解决的治理难题}。",
  },
  {
    id: "plan-digital",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：政务公开和数字化", en: "Plan: openness and digital work" },
    words: ["下步打算", "工作要点", "工作计划", "政务公开", "数字化", "数字政府", "网络安全", "保密"],
    kinds: plans,
    heading: "推进公开和数字化，严守保密规定",
    text: [
      "更新主动公开目录，及时公开重要政策、重点项目和民生事项，发布政策解读不少于{tally:{planned}政策解读:篇}。" +
        "围绕{prompt:{coming}数字化任务:写明{coming}数字化改革的主要任务}完善业务系统，新增网上可办事项{tally:{planned}新增网上可办事项:项}，推动数据共享、减少重复填报。" +
        "落实保密和网络安全责任，开展保密检查不少于{tally:{planned}保密检查:次}，组织网络安全演练，及时消除隐患。",
    ],
    brief: "围绕{prompt:{coming}数字化任务:写明{coming}数字化改革的主要任务}完善业务系统，新增网上可办事项{tally:{planned}新增网上可办事项:项}，开展保密检查不少于{tally:{planned}保密检查:次}。",
  },
  {
    id: "plan-ecology",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：生态环境保护", en: "Plan: the environment" },
    words: ["下步打算", "工作要点", "工作计划", "生态环保", "污染防治", "绿色办公", "节约"],
    kinds: plans,
    heading: "抓好生态环境保护，推行绿色办公",
    text: [
      "落实生态环境保护党政同责、一岗双责，研究生态环保工作不少于{tally:{planned}研究生态环保工作:次}。" +
        "围绕{prompt:{coming}污染防治重点:写明{coming}污染防治的重点领域}开展巡查检查不少于{tally:{planned}生态环保巡查:次}，对督察反馈和群众投诉的问题建立清单、限期整改。" +
        "组织党员干部参加植树、河道清理和垃圾分类，减少一次性用品使用，节约水电和纸张，推进节约型机关建设。",
    ],
    brief: "围绕{prompt:{coming}污染防治重点:写明{coming}污染防治的重点领域}开展巡查检查不少于{tally:{planned}生态环保巡查:次}，对督察反馈和群众投诉的问题限期整改，推进节约型机关建设。",
  },
  {
    id: "plan-office",
    topic: "plan",
    forms: planWorkForms,
    name: { zh: "打算：机关建设和财务内控", en: "Plan: the office, its money and its rules" },
    words: ["下步打算", "工作要点", "工作计划", "机关建设", "财务管理", "内控", "办文办会", "预算"],
    kinds: plans,
    heading: "加强机关管理，提高运转质量",
    text: [
      "规范公文办理、会议组织、督查督办和信息报送，对重要事项明确办理时限，开展业务练兵不少于{tally:{planned}业务练兵:次}。" +
        "坚持过紧日子，从严控制一般性支出，开展内控自查不少于{tally:{planned}内控自查:次}，规范采购、合同和资产管理。" +
        "修订完善制度{tally:{planned}修订完善制度:项}，改进后勤服务，{prompt:{coming}机关建设重点:写明{coming}机关建设的重点任务}。",
    ],
    brief: "规范办文、办会、督查督办，修订完善制度{tally:{planned}修订完善制度:项}，开展内控自查不少于{tally:{planned}内控自查:次}，{prompt:{coming}机关建设重点:写明{coming}机关建设的重点任务}。",
  },
];
