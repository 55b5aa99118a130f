import type { Section } from "../section-types";
import { anyPersonForms, personForms } from "./section-forms";

/** 本人履职: what one person has done, in the first person. */
export const selfWorkSections: readonly Section[] = [
  {
    id: "self-basics",
    topic: "self",
    forms: personForms,
    name: { zh: "本人：任职和分工", en: "Myself: my post" },
    words: ["任职情况", "岗位职责", "分管工作", "自我评价", "述职"],
    heading: "任职和分工情况",
    text: [
      "本人{prompt:任职时间:填写任现职的时间}起担任{prompt:职务:写明现任职务}，主要负责{prompt:分管工作:写明分管或承担的工作}。" +
        "{period}本人牵头的年度任务{tally:本人牵头任务:项}，按期完成{tally:本人完成任务:项}，承办上级交办事项{tally:上级交办事项:件}。" +
        "任现职以来，本人坚持依规履职，重要情况及时向组织报告，对职责范围内的事不回避、不推诿，服从组织对分工的调整。",
    ],
    brief:
      "本人现任{prompt:职务:写明现任职务}，主要负责{prompt:分管工作:写明分管或承担的工作}。{period}牵头的年度任务{tally:本人牵头任务:项}，按期完成{tally:本人完成任务:项}。",
  },
  {
    id: "self-study",
    topic: "self",
    forms: anyPersonForms,
    name: { zh: "本人：学习情况", en: "Myself: what I studied" },
    words: ["个人学习", "理论学习", "学习体会", "党性修养", "述职"],
    heading: "坚持学用结合，提高政治能力",
    text: [
      "本人认真学习{theory}，{pledge}。" +
        "{period}参加集中学习{tally:参加集中学习:次}，作交流发言{tally:交流发言:次}，撰写学习体会{tally:学习体会:篇}，" +
        "结合岗位学习{prompt:业务学习内容:写明学习的政策法规和业务知识}。" +
        "注意带着问题学、对照职责学，把学习所得用于{prompt:学用结合事例:写明用学习成果解决的具体问题}。",
    ],
    brief: "{period}参加集中学习{tally:参加集中学习:次}，撰写学习体会{tally:学习体会:篇}，本人结合岗位学习{prompt:业务学习内容:写明学习的政策法规和业务知识}，并用于解决实际问题。",
  },
  {
    id: "self-duty",
    topic: "self",
    forms: personForms,
    name: { zh: "本人：履职情况", en: "Myself: my work" },
    words: ["履职尽责", "本职工作", "工作实绩", "重点工作", "述职"],
    heading: "认真履行职责，完成分管工作",
    text: [
      "围绕年度目标任务，本人承担重点工作{tally:承担重点工作:项}，完成{tally:完成重点工作:项}，牵头解决的主要难题是{prompt:牵头解决的难题:写明难题、做法和结果}。" +
        "坚持每周梳理进度、每月检查落实，主持或者参与研究工作{tally:研究分管工作:次}，办理具体事项{tally:办理具体事项:件}。" +
        "对分工交叉的事项主动商量、及时补位，{prompt:本职工作成绩:写明主要工作成绩和数据}。",
    ],
    brief: "本人承担重点工作{tally:承担重点工作:项}，完成{tally:完成重点工作:项}，办理具体事项{tally:办理具体事项:件}，{prompt:本职工作成绩:写明主要工作成绩和数据}。",
  },
  {
    id: "self-style",
    topic: "self",
    forms: anyPersonForms,
    name: { zh: "本人：作风情况", en: "Myself: how I work" },
    words: ["工作作风", "调查研究", "联系群众", "担当作为", "述职"],
    heading: "深入一线调研，密切联系群众",
    text: [
      "本人坚持少听汇报、多看现场，{period}到基层一线调研{tally:到基层一线调研:次}，走访党员群众{tally:本人走访党员群众:户}，" +
        "推动解决基层和群众反映的问题{tally:帮助解决问题:个}，其中办理时间较长的是{prompt:群众反映的问题:写明问题和办理结果}。" +
        "带头精简会议和文件，能当面商量的不层层批转。对急难任务主动承担，与班子成员和同事遇事多沟通，虚心听取不同意见，{prompt:改进作风事例:写明改进作风的具体事例}。",
    ],
    brief: "{period}到基层一线调研{tally:到基层一线调研:次}，走访党员群众{tally:本人走访党员群众:户}，本人推动解决问题{tally:帮助解决问题:个}，{prompt:改进作风事例:写明改进作风的具体事例}。",
  },
  {
    id: "self-duty-of-two",
    topic: "self",
    forms: personForms,
    name: { zh: "本人：一岗双责", en: "Myself: duty for clean work in my field" },
    words: ["一岗双责", "分管领域", "党风廉政", "主体责任", "述责述廉"],
    heading: "履行“一岗双责”，抓好分管领域党风廉政建设",
    text: [
      "坚持业务工作和党风廉政建设一起部署、一起检查，本人与分管科室负责人开展谈心谈话{tally:谈心谈话:人次}，廉政谈话{tally:廉政谈话:人次}。" +
        "组织分管领域排查廉政风险点{tally:廉政风险点:条}，对{prompt:重点环节:写明分管领域的重点环节}开展检查{tally:重点环节检查:次}，督促整改问题{tally:督促整改问题:个}。" +
        "发现苗头性问题及时提醒，对分管干部既严格要求也关心爱护，{prompt:履责成效:写明履行责任的主要成效}。",
    ],
    brief: "本人与分管科室负责人开展廉政谈话{tally:廉政谈话:人次}，组织排查廉政风险点{tally:廉政风险点:条}，督促整改问题{tally:督促整改问题:个}，{prompt:履责成效:写明履行责任的主要成效}。",
  },
  {
    id: "self-integrity",
    topic: "self",
    forms: anyPersonForms,
    name: { zh: "本人：廉洁自律情况", en: "Myself: integrity" },
    words: ["廉洁自律", "个人有关事项", "八项规定", "家风", "述责述廉", "述廉"],
    heading: "严守纪律规矩，做到廉洁自律",
    text: [
      "本人严格落实中央八项规定及其实施细则精神，遵守廉洁自律准则，{period}参加警示教育{tally:参加警示教育:次}，主动对照检查。" +
        "坚持民主集中制，不插手工程建设、物资采购和人事安排等具体事务，拒收礼品礼金{tally:拒收礼品礼金:次}。" +
        "如实报告个人有关事项，教育管理好配偶、子女和身边工作人员，{prompt:个人事项变化:写明个人有关事项的变化情况}。" +
        "需要向组织说明的情况是{prompt:需要说明的情况:写明需要向组织说明的情况}。",
    ],
    brief: "本人严格落实中央八项规定及其实施细则精神，{period}参加警示教育{tally:参加警示教育:次}，如实报告个人有关事项，{prompt:个人事项变化:写明个人有关事项的变化情况}。",
  },
];
