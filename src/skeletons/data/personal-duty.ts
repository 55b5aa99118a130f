import type { Skeleton } from "../types";

/** 个人述职报告: one person's year, in the first person; signed with the person's name. */
export const personalDuty: Skeleton = {
  id: "personal-duty",
  group: "duty",
  name: { zh: "个人述职报告", en: "Personal duty report" },
  title: "{year}年度|个人述职报告",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "person",
  parts: [
    {
      id: "salutation",
      heading: "称谓",
      level: 0,
      form: "recipient",
      text: ["各位领导、同志们："],
    },
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "本人在{unit}担任{prompt:职务:写明现任职务}，主要负责{prompt:分管工作:写明分管或承担的工作}。{year}年，在{superiors}的领导下，" +
          "在同事们的支持配合下，本人坚持{guidance}，认真履行岗位职责，较好地完成了各项工作任务。现将本人{year}年度履行职责情况述职如下：",
      ],
    },
    {
      id: "work",
      heading: "履行职责情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "politics",
          heading: "加强学习，提高政治素质",
          level: 2,
          form: "runIn",
          text: [
            "坚持把学习作为履职的基础，深入学习贯彻{theory}，{pledge}，结合岗位需要学习{prompt:业务学习内容:写明学习的政策法规和业务知识}。" +
              "全年参加集中学习{tally:参加集中学习:次}，业务培训{tally:参加业务培训:次}，撰写学习体会{tally:学习体会:篇}，理论水平和业务能力有了新的提高。",
          ],
        },
        {
          id: "work-core",
          heading: "尽职尽责，完成本职工作",
          level: 2,
          form: "runIn",
          text: [
            "围绕年度目标任务，本人承担重点工作{tally:承担重点工作:项}，完成{tally:完成重点工作:项}，起草重要文稿{tally:起草重要文稿:篇}，" +
              "办理具体事项{tally:办理具体事项:件}。工作中注重提前谋划、主动沟通、及时反馈，{prompt:本职工作成绩:写明主要工作成绩和数据}。",
          ],
        },
        {
          id: "work-style",
          heading: "求真务实，改进工作作风",
          level: 2,
          form: "runIn",
          text: [
            "坚持深入一线了解情况，开展调研{tally:本人调研:次}，提出工作建议{tally:提出工作建议:条}，帮助基层和群众解决问题{tally:帮助解决问题:个}。" +
              "服从组织安排，顾全大局，团结同志，遇到急难任务主动承担。",
          ],
        },
        {
          id: "integrity",
          heading: "严于律己，保持清正廉洁",
          level: 2,
          form: "runIn",
          text: ["自觉落实中央八项规定及其实施细则精神，遵守廉洁自律各项要求，严格执行财务、公车、公务接待等制度，参加警示教育{tally:参加警示教育:次}，认真对照检查，没有发生违规违纪问题。"],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的问题和不足",
      level: 1,
      form: "standalone",
      text: [
        "回顾一年来的工作，本人还存在一些问题和不足：一是学习不够系统，有时以干代学，对新政策、新知识钻研不深；二是创新意识不强，习惯于凭经验办事，推动工作的新思路、新办法不多；" +
          "三是深入基层不够，对一些情况掌握不够全面，{prompt:个人不足的具体表现:写明具体事例}。",
      ],
    },
    {
      id: "plan",
      heading: "今后努力方向",
      level: 1,
      form: "standalone",
      text: ["{nextYear}年，本人将发扬成绩、克服不足，着重在提高能力、改进作风、推动落实上下功夫。"],
      parts: [
        {
          id: "plan-study",
          heading: "坚持学习不放松",
          level: 2,
          form: "runIn",
          text: ["制定个人学习计划，重点学习{prompt:下年学习重点:写明下年学习重点}，坚持每周安排固定时间自学，主动向领导和同事请教，把学习同解决实际问题结合起来，不断提高履职本领。"],
        },
        {
          id: "plan-work",
          heading: "聚焦主业抓落实",
          level: 2,
          form: "runIn",
          text: ["围绕{prompt:下年主要任务:写明下年承担的主要任务}，明确目标、步骤和时限，勤思考、善总结，遇到困难主动想办法，完成任务及时报告结果，努力把每项工作做细做实。"],
        },
        {
          id: "plan-style",
          heading: "严守纪律作表率",
          level: 2,
          form: "runIn",
          text: ["常思贪欲之害，常怀律己之心，自觉接受监督，始终做到心有所畏、言有所戒、行有所止。"],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["以上是本人的述职，如有不当之处，请批评指正。"],
    },
  ],
};
