import type { Skeleton } from "../types";

/** 年度工作总结: the whole work of a unit in a year, with what was learnt from it. */
export const yearSummary: Skeleton = {
  id: "year-summary",
  group: "summary",
  name: { zh: "年度工作总结", en: "Annual work summary" },
  title: "{unit}|{year}年|工作总结",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "{year}年，{unit}在{superiors}的领导下，坚持{guidance}，围绕{prompt:年度中心工作:写明年度中心工作}，聚焦目标任务，狠抓工作落实，" +
          "承担重点工作{tally:重点工作:项}，已完成{tally:完成重点工作:项}，{prompt:年度总体评价:写明一年来最主要的成绩}。" +
          "现将全年工作情况总结如下：",
      ],
    },
    {
      id: "work",
      heading: "主要工作及成效",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "core",
          heading: "聚焦主责主业，重点工作有序推进",
          level: 2,
          form: "runIn",
          text: [
            "对年度目标任务逐项分解，明确责任领导、责任科室和完成时限，定期调度、跟踪督办，召开工作推进会{tally:工作推进会:次}，开展专项督查{tally:专项督查:次}。" +
              "{prompt:重点工作成效:写明重点工作的进展、数据和成效}。",
          ],
        },
        {
          id: "reform",
          heading: "坚持改革创新，发展活力不断增强",
          level: 2,
          form: "runIn",
          text: [
            "围绕制约工作的突出问题深入调研，形成调研报告{tally:调研报告:篇}，推出改革措施{tally:改革措施:条}，总结可推广的经验做法{tally:经验做法:项}，" +
              "{prompt:改革创新成效:写明改革创新的具体做法和成效}。",
          ],
        },
        {
          id: "service",
          heading: "践行服务宗旨，群众满意度持续提升",
          level: 2,
          form: "runIn",
          text: [
            "优化办事流程，精简申请材料{tally:精简申请材料:项}，受理群众来信来访{tally:群众来信来访:件}，为群众办实事{tally:办实事:件}，" +
              "{prompt:服务群众成效:写明服务群众的具体做法和成效}。",
          ],
        },
        {
          id: "team",
          heading: "加强自身建设，干部队伍素质稳步提升",
          level: 2,
          form: "runIn",
          text: [
            "组织政治理论学习{tally:政治理论学习:次}，引导干部职工{pledge}，开展业务培训{tally:业务培训:期}，参加培训{tally:参加业务培训:人次}。落实党风廉政建设责任制，" +
              "开展警示教育{tally:警示教育:次}，修订完善制度{tally:修订完善制度:项}，干部职工的纪律意识和责任意识进一步增强。",
          ],
        },
        {
          id: "party",
          heading: "加强党的建设，引领保障作用有效发挥",
          level: 2,
          form: "runIn",
          needs: "party",
          text: [
            "落实全面从严治党主体责任，专题研究党建工作{tally:研究党建工作:次}，开展主题党日{tally:主题党日:次}，发展党员{tally:发展党员:名}，" +
              "推动党建与业务工作深度融合，{prompt:党建工作成效:写明党建工作的主要做法和成效}。",
          ],
        },
      ],
    },
    {
      id: "experience",
      heading: "主要体会",
      level: 1,
      form: "standalone",
      text: [
        "一年来的工作实践，使我们得到一些有益启示：一是必须坚持党的领导，把上级部署与本单位实际结合起来，工作才有方向；二是必须坚持问题导向，抓住主要矛盾集中攻坚，工作才有突破；" +
          "三是必须坚持群众观点，从群众最关心的事情做起，工作才有根基。",
      ],
    },
    {
      id: "problems",
      heading: "存在的问题和不足",
      level: 1,
      form: "standalone",
      text: ["一年来，各项工作取得了一定成绩，但还存在以下问题和不足："],
      parts: [
        {
          id: "problem-progress",
          heading: "工作推进还不够平衡",
          level: 2,
          form: "runIn",
          text: ["有的工作进展较慢，部门之间协调配合不够顺畅，具体表现为{prompt:推进方面的具体表现:写明具体事例或数据}，主要原因是{prompt:推进方面的原因:写明主要原因}。"],
        },
        {
          id: "problem-ability",
          heading: "能力素质还有差距",
          level: 2,
          form: "runIn",
          text: ["面对新任务新要求，部分干部知识更新不够及时，解决复杂问题的办法不多，具体表现为{prompt:能力方面的具体表现:写明具体事例或数据}。"],
        },
        {
          id: "problem-service",
          heading: "服务水平有待提高",
          level: 2,
          form: "runIn",
          text: ["主动上门、靠前服务的意识不强，有的事项办理时间偏长，群众办事还有不便，具体表现为{prompt:服务方面的具体表现:写明具体事例或数据}。"],
        },
      ],
    },
    {
      id: "plan",
      heading: "{nextYear}年工作打算",
      level: 1,
      form: "standalone",
      text: ["{nextYear}年，{unit}将认真落实{superiors}的部署要求，重点抓好以下工作："],
      parts: [
        {
          id: "plan-core",
          heading: "全力完成重点任务",
          level: 2,
          form: "runIn",
          text: ["紧紧围绕{prompt:下年重点任务:写明下年重点任务和目标}，实行清单管理、挂图推进，每月调度、每季通报，确保按时保质完成。"],
        },
        {
          id: "plan-service",
          heading: "不断优化服务质量",
          level: 2,
          form: "runIn",
          text: ["针对群众反映集中的问题，{prompt:下年服务措施:写明改进服务的具体措施}，计划为群众办实事{tally:下年办实事:件}。"],
        },
        {
          id: "plan-team",
          heading: "持续加强队伍建设",
          level: 2,
          form: "runIn",
          text: ["开展业务培训不少于{tally:下年业务培训:期}，完善考核激励办法，严格落实党风廉政建设责任制，努力建设忠诚干净担当的干部队伍。"],
        },
      ],
    },
  ],
};
