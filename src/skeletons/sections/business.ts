import type { Section } from "../section-types";
import { workForms } from "./section-forms";
import { workKinds } from "./typical-kinds";

/** 业务和机关工作. */
export const businessSections: readonly Section[] = [
  {
    id: "business-environment",
    topic: "business",
    forms: workForms,
    name: { zh: "优化营商环境", en: "Better conditions for companies" },
    words: ["营商环境", "放管服", "惠企政策", "一窗受理", "助企纾困", "涉企检查"],
    kinds: workKinds,
    heading: "优化营商环境，助力企业发展",
    text: [
      "梳理企业从开办到注销的高频事项，精简申请材料{tally:精简申请材料:项}，推行一窗受理、网上办理和帮办代办。" +
        "组织惠企政策宣讲{tally:惠企政策宣讲:场}，兑现惠企资金{tally:兑现惠企资金:万元}，受理企业诉求{tally:受理企业诉求:件}，" +
        "办结{tally:办结企业诉求:件}，做到接诉即办、办后回访。规范涉企检查，防止多头检查、随意检查，" +
        "{prompt:营商环境成效:写明优化营商环境的具体成效}。",
    ],
  },
  {
    id: "work-safety",
    topic: "business",
    forms: workForms,
    name: { zh: "安全生产", en: "Safety at work" },
    words: ["安全", "隐患排查", "应急", "防汛", "消防", "值班值守"],
    kinds: workKinds,
    heading: "压实安全责任，防范化解风险",
    text: [
      "牢固树立安全发展理念，落实党政同责、一岗双责，{orgMeeting}研究安全生产工作{tally:研究安全生产工作:次}，签订安全责任书{tally:安全责任书:份}。" +
        "聚焦{prompt:安全重点领域:写明安全监管的重点领域}开展隐患排查{tally:安全隐患排查:次}，发现隐患{tally:发现安全隐患:处}，" +
        "完成整改{tally:整改安全隐患:处}。组织党员参与安全巡查、应急演练和防灾减灾宣传，健全值班值守和信息报告制度，" +
        "{prompt:安全生产情况:写明安全生产的总体情况}。",
    ],
  },
  {
    id: "petitions",
    topic: "business",
    forms: workForms,
    name: { zh: "信访维稳", en: "Petitions and public order" },
    words: ["信访", "矛盾纠纷", "接访", "包案", "平安建设", "社会稳定"],
    kinds: workKinds,
    heading: "做好信访工作，维护和谐稳定",
    text: [
      "落实领导干部接访下访和包案制度，定期排查矛盾纠纷，坚持把问题化解在基层、化解在萌芽状态。" +
        "{period}接待来访{tally:接待来访:批次}，受理信访事项{tally:受理信访事项:件}，办结{tally:办结信访事项:件}，化解矛盾纠纷{tally:化解矛盾纠纷:起}。" +
        "对{prompt:信访重点问题:写明重点信访问题}实行一案一策、专人跟踪，依法解决合理诉求，做好政策解释和思想疏导，" +
        "重要时段安排专人带班值守，本单位保持和谐稳定。",
    ],
  },
  {
    id: "rule-of-law",
    topic: "business",
    forms: workForms,
    name: { zh: "法治建设", en: "Rule of law" },
    words: ["依法行政", "普法", "学法", "执法", "合法性审查", "法律顾问"],
    kinds: workKinds,
    heading: "推进法治建设，提高依法办事能力",
    text: [
      "落实领导干部学法制度，组织法律法规学习{tally:法律法规学习:次}，重要决策、合同协议和规范性文件全部进行合法性审查，" +
        "审查文件{tally:合法性审查文件:件}。规范执法程序和裁量标准，推行执法公示和全过程记录，主动接受人大、司法和社会监督。" +
        "开展普法宣传{tally:普法宣传:场}，发放宣传资料{tally:普法宣传资料:份}，为群众提供法律咨询{tally:法律咨询:人次}，" +
        "{prompt:法治建设成效:写明法治建设的主要成效}。",
    ],
  },
  {
    id: "rural-revival",
    topic: "business",
    forms: workForms,
    name: { zh: "乡村全面振兴", en: "Rural revival" },
    words: ["驻村帮扶", "乡村振兴", "帮扶村", "消费帮扶", "人居环境", "集体经济"],
    kinds: workKinds,
    heading: "推进乡村全面振兴，增强发展后劲",
    text: [
      "选派驻村干部{tally:驻村干部:名}，结对帮扶村{tally:结对帮扶村:个}，帮助理清发展思路、建强村级班子。" +
        "围绕{prompt:帮扶产业:写明帮扶发展的产业或项目}争取帮扶资金{tally:争取帮扶资金:万元}，组织消费帮扶{tally:消费帮扶:万元}，" +
        "带动增收农户{tally:带动增收农户:户}。",
      "加强防止返贫动态监测，参与人居环境整治和移风易俗，" +
        "协调解决饮水、道路、养老等方面的困难，{prompt:帮扶成效:写明帮扶村的主要变化}。",
    ],
  },
  {
    id: "grassroots-governance",
    topic: "business",
    forms: workForms,
    name: { zh: "基层治理", en: "Governing at the grass roots" },
    words: ["网格", "网格员", "社区治理", "社会治理", "党建引领"],
    kinds: workKinds,
    heading: "参与基层治理，提升治理效能",
    text: [
      "推动党建引领网格治理，合理划分网格{tally:基层网格:个}，选派党员担任网格员{tally:党员网格员:名}，" +
        "把政策宣传、信息采集、隐患排查、纠纷调解等任务落实到网格。建立群众点单、网格派单、部门办单的工作机制，" +
        "受理网格上报事项{tally:网格上报事项:件}，办结{tally:办结网格事项:件}。组织党员和居民代表共同议事{tally:居民议事会:次}，" +
        "{prompt:基层治理成效:写明解决的治理难题}。",
    ],
  },
  {
    id: "office-work",
    topic: "business",
    forms: workForms,
    name: { zh: "机关建设", en: "The office itself" },
    words: ["模范机关", "办文办会", "机关效能", "后勤", "督查督办", "节约型机关"],
    heading: "加强机关建设，提高运转效率",
    text: [
      "以创建模范机关为目标，梳理优化工作流程{tally:优化工作流程:项}，对文件办理、会议组织、信息报送实行限时督办。" +
        "{period}办理公文{tally:办理公文:件}，服务保障会议{tally:保障会议:次}，承办督办事项{tally:承办督办事项:件}，{prompt:办文办会质量:写明办文办会的质量情况}。" +
        "改进后勤服务，严格控制公务接待和办公用品支出，推进无纸化办公，{prompt:机关建设成效:写明机关建设取得的成效}。",
    ],
  },
  {
    id: "rules",
    topic: "business",
    forms: workForms,
    name: { zh: "制度建设", en: "Rules of the house" },
    words: ["规章制度", "内控", "制度汇编", "建章立制", "长效机制"],
    heading: "健全规章制度，提升管理水平",
    text: [
      "对现行制度开展集中清理，按照保留、修订、废止分类处理，修订完善制度{tally:修订完善制度:项}，废止{tally:废止制度:项}，" +
        "新制定{tally:制定制度:项}，重点完善{prompt:制度建设重点:写明重点完善的制度}。制度出台前广泛征求意见，印发后组织专题解读，" +
        "让干部职工知晓内容、掌握流程。开展制度执行情况检查{tally:制度执行检查:次}，对执行中发现的漏洞及时修补，" +
        "按制度办事、靠制度管人的机制逐步完善。",
    ],
  },
];
