import type { Skeleton } from "../types";

/** 半年工作总结: the first half of a year and the plan for its second half; it names no other year. */
export const halfYear: Skeleton = {
  id: "half-year",
  group: "summary",
  name: { zh: "半年工作总结", en: "Half-year summary" },
  title: "{unit}|{year}年|上半年工作总结|和下半年工作打算",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "{year}年上半年，{unit}在{superiors}的领导下，坚持{guidance}，对照年初确定的目标任务，细化措施、倒排工期，推动各项工作按计划进行。" +
          "截至6月底，承担年度重点工作{tally:年度重点工作:项}，其中达到序时进度的{tally:达到序时进度的工作:项}，{prompt:上半年总体评价:写明上半年最主要的成绩}。" +
          "现将上半年工作情况和下半年工作打算汇报如下：",
      ],
    },
    {
      id: "work",
      heading: "上半年工作开展情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "core",
          heading: "重点任务推进情况",
          level: 2,
          form: "runIn",
          text: [
            "建立重点任务台账，落实领导包抓和定期调度制度，召开工作调度会{tally:工作调度会:次}，协调解决问题{tally:协调解决问题:个}，" +
              "{prompt:重点任务进展:写明各项重点任务的进度和数据}。",
          ],
        },
        {
          id: "routine",
          heading: "日常工作完成情况",
          level: 2,
          form: "runIn",
          text: ["认真履行各项职能，办理群众诉求{tally:群众诉求:件}，开展监督检查{tally:监督检查:次}，{prompt:日常工作成效:写明日常工作的主要情况和成效}。"],
        },
        {
          id: "service",
          heading: "服务群众工作情况",
          level: 2,
          form: "runIn",
          text: [
            "组织干部深入基层走访调研{tally:走访调研:次}，收集意见建议{tally:收集意见建议:条}，为群众办实事{tally:办实事:件}，" +
              "{prompt:服务群众成效:写明服务群众的具体做法和成效}。",
          ],
        },
        {
          id: "team",
          heading: "队伍建设情况",
          level: 2,
          form: "runIn",
          text: [
            "组织政治理论学习{tally:政治理论学习:次}，引导干部职工{pledge}，开展业务培训{tally:业务培训:期}，警示教育{tally:警示教育:次}，严格落实考勤、" +
              "请假和工作报告等制度，干部职工的工作作风进一步改进。",
          ],
        },
        {
          id: "party",
          heading: "党的建设情况",
          level: 2,
          form: "runIn",
          needs: "party",
          text: [
            "落实全面从严治党主体责任，专题研究党建工作{tally:研究党建工作:次}，开展主题党日{tally:主题党日:次}，上党课{tally:党课:次}，" +
              "{prompt:党建工作成效:写明党建工作的主要做法和成效}。",
          ],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的困难和问题",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "problem-progress",
          heading: "部分工作进度偏慢",
          level: 2,
          form: "runIn",
          text: ["受{prompt:影响进度的因素:写明影响进度的主要因素}影响，有的工作没有达到序时进度，主要是{prompt:进度偏慢的工作:写明进度偏慢的工作及目前进度}，完成全年目标还需付出更大努力。"],
        },
        {
          id: "problem-ability",
          heading: "统筹协调能力有待加强",
          level: 2,
          form: "runIn",
          text: ["面对任务叠加的情况，科室之间沟通配合不够主动，存在各管一段的现象，{prompt:协调方面的具体表现:写明具体事例或数据}。"],
        },
        {
          id: "problem-service",
          heading: "服务质量还有差距",
          level: 2,
          form: "runIn",
          text: ["有的干部服务意识不强，对政策宣传解释不够到位，{prompt:服务方面的具体表现:写明具体事例或数据}。"],
        },
      ],
    },
    {
      id: "plan",
      heading: "下半年工作打算",
      level: 1,
      form: "standalone",
      text: ["下半年，{unit}将紧盯全年目标不放松，进一步压实责任、加快进度，重点做好以下工作："],
      parts: [
        {
          id: "plan-core",
          heading: "确保完成年度任务",
          level: 2,
          form: "runIn",
          text: ["对进度偏慢的工作逐项分析原因、制定措施，{prompt:赶进度的措施:写明加快进度的具体措施}，力争到年底全面完成重点任务。"],
        },
        {
          id: "plan-routine",
          heading: "提升规范管理水平",
          level: 2,
          form: "runIn",
          text: ["健全科室协同配合机制，修订完善制度{tally:下半年修订完善制度:项}，组织业务培训不少于{tally:下半年业务培训:期}，提高依法办事、规范办事的能力。"],
        },
        {
          id: "plan-service",
          heading: "抓实为民服务工作",
          level: 2,
          form: "runIn",
          text: ["围绕群众反映的突出问题，{prompt:下半年服务措施:写明下半年服务群众的措施}，计划为群众办实事{tally:下半年办实事:件}。"],
        },
        {
          id: "plan-team",
          heading: "持续改进工作作风",
          level: 2,
          form: "runIn",
          text: ["加强干部职工教育管理，严格执行廉洁自律各项规定，开展警示教育不少于{tally:下半年警示教育:次}，大力精简会议和文件，让干部有更多精力抓落实，以作风建设成效保障全年任务完成。"],
        },
      ],
    },
  ],
};
