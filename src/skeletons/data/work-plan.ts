import type { Skeleton } from "../types";

/** 工作计划: aims, tasks and measures, steps and dates, safeguards. */
export const workPlan: Skeleton = {
  id: "work-plan",
  group: "summary",
  name: { zh: "年度工作计划", en: "Work plan" },
  title: "{unit}|{year}年|工作计划",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "lead-in",
      heading: "前言",
      level: 0,
      form: "plain",
      text: ["为做好{year}年各项工作，根据{superiors}的部署要求，结合{unit}实际，针对{prompt:当前情况:写明当前工作情况和主要矛盾}，制定本计划。"],
    },
    {
      id: "aims",
      heading: "指导思想和工作目标",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "aims-guidance",
          heading: "指导思想",
          level: 2,
          form: "runIn",
          text: ["{guidance}，坚持目标导向、问题导向和结果导向，围绕中心、服务大局，在全面完成规定任务的基础上，努力形成本单位的工作特色，推动各项工作高质量发展。"],
        },
        {
          id: "aims-targets",
          heading: "工作目标",
          level: 2,
          form: "runIn",
          text: ["到{year}年底，完成重点任务{tally:计划完成重点任务:项}，为群众办实事{tally:计划办实事:件}，{prompt:主要指标:写明主要指标和要达到的程度}。"],
        },
      ],
    },
    {
      id: "tasks",
      heading: "主要任务和措施",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "tasks-core",
          heading: "抓好中心工作",
          level: 2,
          form: "runIn",
          text: ["围绕{prompt:中心工作:写明本单位中心工作}，建立任务台账，落实领导包抓责任，对重点难点任务成立专班集中攻坚，{prompt:中心工作措施:写明完成中心工作的具体措施}。"],
        },
        {
          id: "tasks-service",
          heading: "提升服务水平",
          level: 2,
          form: "runIn",
          text: ["开展走访调研{tally:计划走访调研:次}，梳理群众反映集中的问题，优化办事流程{tally:计划优化办事流程:项}，{prompt:服务措施:写明改进服务的具体措施}。"],
        },
        {
          id: "tasks-party",
          heading: "加强党的建设",
          level: 2,
          form: "runIn",
          needs: "party",
          text: [
            "组织党员集中学习{tally:计划集中学习:次}，开展主题党日{tally:计划主题党日:次}，发展党员{tally:计划发展党员:名}，落实“三会一课”等组织生活制度，" +
              "把党建工作与业务工作结合起来抓。",
          ],
        },
        {
          id: "tasks-team",
          heading: "建设过硬队伍",
          level: 2,
          form: "runIn",
          text: ["举办业务培训{tally:计划业务培训:期}，开展警示教育{tally:计划警示教育:次}，采取以老带新、岗位练兵等方式提高干部业务能力，健全考核激励和监督约束机制，促进干部履职尽责。"],
        },
      ],
    },
    {
      id: "steps",
      heading: "工作步骤和时间安排",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "steps-start",
          heading: "一季度抓好部署",
          level: 2,
          form: "runIn",
          text: ["制定实施方案，分解任务、明确责任，做到人人有任务、事事有人管，{prompt:一季度工作:写明一季度要完成的工作}。"],
        },
        {
          id: "steps-work",
          heading: "年中抓好推进",
          level: 2,
          form: "runIn",
          text: ["按照任务台账逐项推进，定期召开调度会，及时研究解决遇到的困难和问题，开展督促检查{tally:计划督促检查:次}，{prompt:年中工作:写明二季度和三季度要完成的工作}。"],
        },
        {
          id: "steps-end",
          heading: "年底抓好总结",
          level: 2,
          form: "runIn",
          text: ["{prompt:年底工作:写明四季度要完成的工作}，对任务完成情况进行全面检查，总结经验、查找不足，完善长效机制，研究提出{nextYear}年工作思路。"],
        },
      ],
    },
    {
      id: "safeguards",
      heading: "保障措施",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "safeguards-lead",
          heading: "加强组织领导",
          level: 2,
          form: "runIn",
          text: ["{head}负总责，分管领导具体抓，各科室协同配合，主动研究解决推进中的困难和问题，形成一级抓一级、层层抓落实的工作格局。"],
        },
        {
          id: "safeguards-means",
          heading: "落实工作保障",
          level: 2,
          form: "runIn",
          text: ["统筹安排人员力量，落实工作经费{tally:计划工作经费:万元}，优先保障重点任务，为完成计划提供必要条件。"],
        },
        {
          id: "safeguards-control",
          heading: "严格督促考核",
          level: 2,
          form: "runIn",
          text: ["把任务完成情况纳入年度考核，对进度缓慢、落实不力的及时督办提醒，对成绩突出的给予表扬。计划执行中遇到重大情况变化，及时研究调整并按程序报告。"],
        },
      ],
    },
  ],
};
