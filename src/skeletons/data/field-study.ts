import type { Skeleton } from "../types";

/** 调研报告: how it was looked into, what was found, why it is so, and what should be done. */
export const fieldStudy: Skeleton = {
  id: "field-study",
  group: "other",
  name: { zh: "调研报告", en: "Field study" },
  title: "关于|{prompt:调研主题:写明调研主题}|的调研报告",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "lead-in",
      heading: "前言",
      level: 0,
      form: "plain",
      text: [
        "为全面了解有关情况，推动问题解决，根据{superiors}的安排，{unit}于{year}年组成调研组，由{prompt:调研组负责人:写明负责人职务}带队，采取实地走访、" +
          "座谈交流、问卷调查、查阅资料等方式开展专题调研，先后深入基层单位{tally:调研单位:个}，召开座谈会{tally:座谈会:场}，访谈干部群众{tally:访谈干部群众:人}，" +
          "发放问卷{tally:发放问卷:份}。现将调研情况报告如下：",
      ],
    },
    {
      id: "basics",
      heading: "基本情况",
      level: 1,
      form: "standalone",
      text: ["{prompt:基本情况:写明调研对象的规模、结构、分布和发展变化，用数据说明}。从调研情况看，{prompt:总体判断:写明对工作现状的总体判断}。"],
    },
    {
      id: "practice",
      heading: "主要做法和成效",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "practice-lead",
          heading: "健全工作机制",
          level: 2,
          form: "runIn",
          text: ["在组织领导方面，{prompt:机制方面的做法:写明责任分工和工作机制的建立情况}，出台配套制度{tally:出台配套制度:项}。"],
        },
        {
          id: "practice-way",
          heading: "创新方式方法",
          level: 2,
          form: "runIn",
          text: ["在工作方法方面，{prompt:典型做法:写明典型单位的具体做法}，形成可借鉴的典型经验{tally:典型经验:项}。"],
        },
        {
          id: "practice-results",
          heading: "取得积极成效",
          level: 2,
          form: "runIn",
          text: ["从工作成效看，{prompt:主要成效:写明取得的成效，用数据和事例说明}，受访干部群众表示满意的占{tally:受访者满意率:%}。"],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的主要问题",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "problem-idea",
          heading: "思想认识方面",
          level: 2,
          form: "runIn",
          text: ["主要问题是{prompt:认识方面的问题:写明问题，用事例或数据说明}，带来的影响是{prompt:认识问题的影响:写明对工作的影响}。"],
        },
        {
          id: "problem-balance",
          heading: "工作推进方面",
          level: 2,
          form: "runIn",
          text: ["主要问题是{prompt:工作方面的问题:写明问题，用事例或数据说明}，带来的影响是{prompt:工作问题的影响:写明对工作的影响}。"],
        },
        {
          id: "problem-support",
          heading: "保障条件方面",
          level: 2,
          form: "runIn",
          text: ["主要问题是{prompt:保障方面的问题:写明问题，用事例或数据说明}，带来的影响是{prompt:保障问题的影响:写明对工作的影响}。"],
        },
      ],
    },
    {
      id: "causes",
      heading: "原因分析",
      level: 1,
      form: "standalone",
      text: [
        "产生上述问题，既有客观条件的限制，也有主观努力的不足。客观方面，{prompt:客观条件的原因:写明客观条件方面的原因}；" +
          "主观方面，{prompt:主观努力的原因:写明责任落实、工作统筹、能力素质等方面的原因}。",
      ],
    },
    {
      id: "measures",
      heading: "对策建议",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "measure-idea",
          heading: "提高思想认识，压实工作责任",
          level: 2,
          form: "runIn",
          text: ["把这项工作摆上重要议事日程，完善考核评价办法，强化结果运用，推动责任逐级落实到位，{prompt:责任措施:写明压实责任的具体建议}。"],
        },
        {
          id: "measure-plan",
          heading: "加强统筹谋划，促进平衡发展",
          level: 2,
          form: "runIn",
          text: ["坚持因地制宜、分类指导，对基础较好的单位重在提升，对基础薄弱的单位重在帮扶，{prompt:统筹措施:写明统筹推进的具体建议}。"],
        },
        {
          id: "measure-support",
          heading: "强化要素保障，形成工作合力",
          level: 2,
          form: "runIn",
          text: ["合理配备人员力量，落实必要的工作经费，健全部门联动机制，{prompt:保障措施:写明加强保障的具体建议}。"],
        },
        {
          id: "measure-team",
          heading: "注重能力提升，建设专业队伍",
          level: 2,
          form: "runIn",
          text: ["加强政策理论和业务知识培训，组织学习先进地区经验，及时发现和推广基层的好做法，不断提高队伍的专业化水平，{prompt:能力措施:写明提升能力的具体建议}。"],
        },
      ],
    },
  ],
};
