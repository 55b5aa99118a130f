import type { Section } from "../section-types";
import { secretaryForms } from "./section-forms";

/** 书记抓党建: what a party secretary says of his own work. */
export const secretaryWorkSections: readonly Section[] = [
  {
    id: "secretary-responsibility",
    topic: "self",
    forms: secretaryForms,
    name: { zh: "书记：履行第一责任人职责", en: "Secretary: first in duty" },
    words: ["第一责任人", "抓党建", "书记项目", "述职", "党建责任"],
    heading: "履行第一责任人职责，亲自抓党建工作",
    text: [
      "本人坚持重要工作亲自部署、重大问题亲自过问，主持{orgMeeting}研究党建工作{tally:研究党建工作:次}，与{orgMembers}和所属{orgSubs}负责人谈心谈话{tally:谈心谈话:人次}，" +
        "为党员讲党课{tally:本人讲党课:次}。牵头办理书记抓党建项目{tally:书记抓党建项目:个}，重点是{prompt:书记项目内容:写明书记抓党建项目的内容和进展}。" +
        "对基层反映的党建难题当面研究、逐项答复，推动解决{tally:解决基层党建问题:个}，{prompt:第一责任人履职成效:写明履行第一责任人职责的成效}。",
    ],
    brief: "本人主持{orgMeeting}研究党建工作{tally:研究党建工作:次}，为党员讲党课{tally:本人讲党课:次}，牵头办理书记抓党建项目{tally:书记抓党建项目:个}，{prompt:第一责任人履职成效:写明履行第一责任人职责的成效}。",
  },
  {
    id: "secretary-contact",
    topic: "self",
    forms: secretaryForms,
    name: { zh: "书记：联系指导基层", en: "Secretary: among the organisations below" },
    words: ["党建联系点", "基层调研", "指导支部", "述职", "双重组织生活"],
    heading: "坚持重心下移，联系指导基层党建",
    text: [
      "本人把{prompt:党建联系点:写明党建联系点的名称}作为党建联系点，到联系点调研指导{tally:到联系点调研指导:次}，以普通党员身份参加组织生活{tally:参加组织生活:次}，" +
        "帮助理清思路、健全制度。到所属{orgSubs}实地查看活动阵地、翻阅会议记录、听取党员意见，现场指出问题{tally:调研指出问题:个}，回访整改情况{tally:回访整改情况:次}。" +
        "总结联系点的做法在面上推广，{prompt:联系点工作成效:写明联系点工作的变化和成效}。",
    ],
    brief: "本人到联系点调研指导{tally:到联系点调研指导:次}，以普通党员身份参加组织生活{tally:参加组织生活:次}，现场指出问题{tally:调研指出问题:个}，{prompt:联系点工作成效:写明联系点工作的变化和成效}。",
  },
];

/** What a party secretary finds wanting in himself. */
export const secretaryProblemSections: readonly Section[] = [
  {
    id: "secretary-problem-duty",
    topic: "problems",
    forms: secretaryForms,
    name: { zh: "书记问题：抓责任落实不够", en: "Secretary’s shortcoming: pressing on" },
    words: ["存在问题", "本人存在的问题", "压力传导", "责任落实", "述职"],
    heading: "抓党建责任落实的力度不够均衡",
    text: [
      "本人部署党建工作较多，跟踪督促较少，有时以听汇报代替到现场，对部分{orgSubs}负责人履职情况了解不深、指导不细，考核结果运用不够。" +
        "具体表现是{prompt:书记责任方面的表现:写明具体事例或数据}，对{prompt:书记督促薄弱环节:写明督促不够有力的工作}督促不够有力。" +
        "究其原因，主要是本人抓党建的主责意识树得不牢，业务任务繁重时对党建工作有所放松，敢抓敢管的劲头不足，{prompt:书记责任方面的原因:写明本人的主观原因}。",
    ],
    brief: "本人部署党建工作较多、跟踪督促较少，对{prompt:书记督促薄弱环节:写明督促不够有力的工作}督促不够有力，具体表现是{prompt:书记责任方面的表现:写明具体事例或数据}。",
  },
  {
    id: "secretary-problem-basics",
    topic: "problems",
    forms: secretaryForms,
    name: { zh: "书记问题：基层基础不牢", en: "Secretary’s shortcoming: the basics" },
    words: ["存在问题", "本人存在的问题", "基层基础", "组织生活", "党务干部", "述职"],
    heading: "抓基层打基础的办法不够多",
    text: [
      "本人对基层党建的新情况研究不够，指导{orgSubs}开展工作习惯于统一要求，分类施策较少，有的{orgSubs}活动形式单一，党务干部能力参差不齐。" +
        "具体表现是{prompt:书记基础方面的表现:写明具体事例或数据}，对{prompt:书记帮带薄弱对象:写明指导帮带不够的党组织或人员}的帮带不够。" +
        "究其原因，主要是本人蹲点调研不多，对基层的困难和需求掌握不准，培养党务骨干缺少长远打算，{prompt:书记基础方面的原因:写明本人的主观原因}。",
    ],
    brief: "本人指导{orgSubs}开展工作习惯于统一要求、分类施策较少，对{prompt:书记帮带薄弱对象:写明指导帮带不够的党组织或人员}的帮带不够，具体表现是{prompt:书记基础方面的表现:写明具体事例或数据}。",
  },
];

/** What a party secretary promises. */
export const secretaryPlanSections: readonly Section[] = [
  {
    id: "secretary-plan",
    topic: "plan",
    forms: secretaryForms,
    name: { zh: "书记打算：履行第一责任", en: "Secretary’s plan: first in duty" },
    words: ["下步打算", "努力方向", "第一责任人", "整改措施", "述职"],
    heading: "当好党建工作的带头人",
    text: [
      "本人将把述职评议意见列入整改清单，主持{orgMeeting}研究党建工作不少于{tally:{planned}研究党建工作:次}，到基层一线调研不少于{tally:{planned}到基层一线调研:次}，讲党课不少于{tally:{planned}讲党课:次}。" +
        "聚焦{prompt:{coming}书记项目:写明{coming}拟办理的书记抓党建项目}亲自谋划、亲自推动，每季度检查一次进度。" +
        "对抓党建不用心、见效慢的{orgSubs}负责人当面约谈、限期改进，与班子成员一道把责任落到人、落到事。",
    ],
    brief: "本人将主持{orgMeeting}研究党建工作不少于{tally:{planned}研究党建工作:次}，讲党课不少于{tally:{planned}讲党课:次}，聚焦{prompt:{coming}书记项目:写明{coming}拟办理的书记抓党建项目}亲自推动。",
  },
];
