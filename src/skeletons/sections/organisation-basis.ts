import type { Section } from "../section-types";
import { committeeKinds } from "./typical-kinds";
import { partyForms } from "./section-forms";

/** 组织建设: what there is, what the last assessment found, and organisations in villages and communities. */
export const basisSections: readonly Section[] = [
  {
    id: "party-basics",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "党组织基本情况", en: "The organisation and its members" },
    words: ["基本情况", "党员人数", "党员数", "正式党员", "预备党员", "党员结构", "下设支部"],
    heading: "党组织和党员队伍基本情况",
    text: [
      "现下设{orgSubs}{tally:下设{orgSubs}:个}，共有党员{tally:党员总数:名}，其中正式党员{tally:正式党员:名}、预备党员{tally:预备党员:名}，" +
        "另有入党积极分子{tally:在册入党积极分子:名}。班子成员的职务和分工是{prompt:班子配备情况:写明班子成员的职务和分工}。" +
        "党员队伍的构成是{prompt:党员队伍结构:写明性别、年龄、学历和岗位分布}。" +
        "党员名册按季度核对，组织关系随人员调动及时转接，做到底数清、情况明、管得住。",
    ],
    brief:
      "现下设{orgSubs}{tally:下设{orgSubs}:个}，共有党员{tally:党员总数:名}，其中正式党员{tally:正式党员:名}、预备党员{tally:预备党员:名}，" +
      "党员队伍的构成是{prompt:党员队伍结构:写明性别、年龄、学历和岗位分布}。",
  },
  {
    id: "assessment-feedback",
    topic: "organisation",
    forms: ["year", "half", "secretary"],
    name: { zh: "述职评议反馈问题整改", en: "What last year’s assessment found" },
    words: ["上年度述职评议", "述职评议反馈", "评议整改", "点评问题", "反馈问题整改"],
    kinds: ["secretary-duty"],
    heading: "整改述职评议反馈问题，巩固整改成果",
    text: [
      "对上年度述职评议反馈的问题逐项研究，共梳理问题{tally:上年评议反馈问题:个}，由书记牵头、{orgMembers}分头认领，" +
        "制定整改措施{tally:述职评议整改措施:条}，明确责任人和完成时限。已完成整改{tally:已整改评议问题:个}，" +
        "{prompt:评议问题整改情况:写明主要问题的整改措施和成效}；尚未完成的是{prompt:述职评议未完成整改:写明未完成的问题、原因和时限}。" +
        "整改情况在党内通报，接受党员群众监督，防止问题反弹。",
    ],
    brief:
      "上年度述职评议反馈问题{tally:上年评议反馈问题:个}，已完成整改{tally:已整改评议问题:个}，" +
      "{prompt:评议问题整改情况:写明主要问题的整改措施和成效}。整改情况在党内通报，接受党员群众监督。",
  },
  {
    id: "community-party",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "村和社区党组织建设", en: "Organisations in villages and communities" },
    words: ["村级党组织", "社区党组织", "党群服务中心", "第一书记", "村党组织书记", "软弱涣散"],
    kinds: committeeKinds,
    heading: "建强村和社区党组织，办好党群服务中心",
    text: [
      "指导村和社区党组织完善议事决策、工作报告、党员联系群众等制度，选派第一书记和党建指导员{tally:选派驻村社区干部:名}，" +
        "培训村和社区党组织书记{tally:培训村社区书记:人次}，整顿软弱涣散基层党组织{tally:整顿软弱涣散基层党组织:个}。" +
        "建设和改造党群服务中心{tally:建设党群服务中心:个}，集中办理便民服务事项{tally:便民服务事项:项}，" +
        "让党员活动有场所、群众办事有去处，{prompt:党群服务中心运行情况:写明党群服务中心的运行和使用情况}。",
    ],
    brief:
      "选派第一书记和党建指导员{tally:选派驻村社区干部:名}，整顿软弱涣散基层党组织{tally:整顿软弱涣散基层党组织:个}，" +
      "建设和改造党群服务中心{tally:建设党群服务中心:个}，{prompt:党群服务中心运行情况:写明党群服务中心的运行和使用情况}。",
  },
];
