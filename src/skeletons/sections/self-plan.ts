import type { Section } from "../section-types";
import { personReviewForms } from "./section-forms";

/** 本人的打算: what one person promises, in the first person; how the year is named is left to the report. */
export const selfPlanSections: readonly Section[] = [
  {
    id: "self-plan-study",
    topic: "plan",
    forms: personReviewForms,
    name: { zh: "本人打算：加强学习", en: "My plan: study" },
    words: ["努力方向", "整改措施", "个人打算", "学习计划"],
    heading: "坚持学以致用，补齐能力短板",
    text: [
      "本人将制定个人学习计划，围绕{prompt:{coming}学习重点:写明{coming}学习重点}坚持每周安排固定时间自学，参加集中学习不少于{tally:{planned}参加集中学习:次}，" +
        "撰写学习体会不少于{tally:{planned}学习体会:篇}。坚持原原本本学、联系实际学，每学一个专题都梳理出与岗位有关的问题，" +
        "在调研和工作中寻找答案，把学习收获体现到改进工作上。针对学得不深的内容，主动向书本、向实践、向同事请教，防止以干代学。",
    ],
    brief: "本人将围绕{prompt:{coming}学习重点:写明{coming}学习重点}制定个人学习计划，参加集中学习不少于{tally:{planned}参加集中学习:次}，撰写学习体会不少于{tally:{planned}学习体会:篇}，防止以干代学。",
  },
  {
    id: "self-plan-duty",
    topic: "plan",
    forms: personReviewForms,
    name: { zh: "本人打算：履职尽责", en: "My plan: work" },
    words: ["努力方向", "整改措施", "个人打算", "担当作为", "主要任务"],
    heading: "以担当精神抓好落实",
    text: [
      "本人将围绕{prompt:{coming}主要任务:写明{coming}承担的主要任务}列出任务清单，明确步骤和时限，每月对照检查一次进度，牵头解决难题不少于{tally:{planned}本人牵头解决难题:个}。" +
        "遇到矛盾不绕道，遇到困难先想办法，对看准的事项大胆推进，对把握不准的及时请示。主动学习先进做法，对分管工作提出改进建议不少于{tally:{planned}提出工作建议:条}，" +
        "完成任务后及时总结，把有效做法固定为制度。",
    ],
    brief: "本人将围绕{prompt:{coming}主要任务:写明{coming}承担的主要任务}列出任务清单，每月对照检查一次进度，牵头解决难题不少于{tally:{planned}本人牵头解决难题:个}。",
  },
  {
    id: "self-plan-style",
    topic: "plan",
    forms: personReviewForms,
    name: { zh: "本人打算：改进作风", en: "My plan: style of work" },
    words: ["努力方向", "整改措施", "个人打算", "改进作风", "调查研究", "联系群众"],
    heading: "在密切联系群众中改进作风",
    text: [
      "本人将坚持带着问题下基层，围绕{prompt:本人调研课题:写明拟调研的课题}到一线调研不少于{tally:{planned}到基层一线调研:次}，走访群众不少于{tally:{planned}本人走访党员群众:户}，" +
        "多听真话、多看实情。对群众反映的问题逐件登记、限期答复，能解决的马上解决，暂时解决不了的说明原因。" +
        "带头精简会议和文件，少开长会、不讲空话，把更多时间用在帮助基层解决具体困难上。",
    ],
    brief: "本人将围绕{prompt:本人调研课题:写明拟调研的课题}到一线调研不少于{tally:{planned}到基层一线调研:次}，走访群众不少于{tally:{planned}本人走访党员群众:户}，对群众反映的问题限期答复。",
  },
  {
    id: "self-plan-integrity",
    topic: "plan",
    forms: personReviewForms,
    name: { zh: "本人打算：廉洁自律", en: "My plan: integrity" },
    words: ["努力方向", "整改措施", "个人打算", "廉洁自律", "一岗双责"],
    heading: "把纪律和规矩挺在前面",
    text: [
      "本人将认真履行“一岗双责”，对分管干部开展廉政谈话不少于{tally:{planned}廉政谈话:人次}，对{prompt:本人监督重点环节:写明拟加强监督的重点环节}开展检查不少于{tally:{planned}重点环节检查:次}，" +
        "发现苗头性问题当面提醒、及时纠正，敢于开展批评和自我批评。严格落实中央八项规定精神，如实报告个人有关事项，" +
        "管住自己，管好家属和身边工作人员，习惯在受监督和约束的环境中工作生活。",
    ],
    brief: "本人将认真履行“一岗双责”，对分管干部开展廉政谈话不少于{tally:{planned}廉政谈话:人次}，加强对{prompt:本人监督重点环节:写明拟加强监督的重点环节}的检查，自觉接受监督。",
  },
];
