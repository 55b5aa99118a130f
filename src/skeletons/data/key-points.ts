import type { Skeleton } from "../types";

/** 工作要点: tasks of the year under imperative headings, without results, problems or signature. */
export const keyPoints: Skeleton = {
  id: "key-points",
  group: "summary",
  name: { zh: "年度工作要点", en: "Key points of work" },
  title: "{unit}|{year}年|工作要点",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "none",
  parts: [
    {
      id: "lead-in",
      heading: "总体要求",
      level: 0,
      form: "plain",
      text: [
        "{year}年，{unit}工作的总体要求是：{guidance}，认真落实{superiors}的部署要求，坚持稳中求进，" +
          "突出{prompt:工作主线:写明年度工作主线}，抓重点、强弱项、固根本，努力实现{prompt:年度目标:写明年度主要目标}。",
      ],
    },
    {
      id: "politics",
      heading: "加强政治建设，把牢正确方向",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "politics-study",
          heading: "抓好理论武装",
          level: 2,
          form: "runIn",
          text: [
            "制定年度学习计划，重点学习{prompt:年度学习重点:写明本年度重点学习的会议精神和文件}，组织集中学习不少于{tally:计划集中学习:次}，" +
              "开展专题研讨不少于{tally:计划专题研讨:次}，引导干部职工{pledge}。",
          ],
        },
        {
          id: "politics-ideology",
          heading: "落实意识形态工作责任",
          level: 2,
          form: "runIn",
          text: ["专题研究意识形态工作不少于{tally:计划研究意识形态工作:次}，加强宣传阵地管理，定期分析干部职工思想动态。"],
        },
      ],
    },
    {
      id: "core",
      heading: "突出主责主业，完成重点任务",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "core-projects",
          heading: "推进重点项目",
          level: 2,
          form: "runIn",
          text: ["推动{prompt:重点项目:列出本年度重点项目}按期实施，每月调度进度，及时协调解决困难和问题，年内完成{tally:计划完成重点项目:个}。"],
        },
        {
          id: "core-routine",
          heading: "抓实日常业务",
          level: 2,
          form: "runIn",
          text: ["健全工作台账，规范办理流程，加强质量检查和风险防控，{prompt:业务工作要求:写明主要业务工作的任务和要求}。"],
        },
        {
          id: "core-reform",
          heading: "深化改革创新",
          level: 2,
          form: "runIn",
          text: ["围绕{prompt:改革事项:写明改革创新的事项}开展调查研究，学习借鉴先进地区经验，推出改革措施{tally:计划推出改革措施:条}，总结推广典型经验。"],
        },
      ],
    },
    {
      id: "service",
      heading: "坚持为民服务，办好群众实事",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "service-people",
          heading: "解决急难愁盼问题",
          level: 2,
          form: "runIn",
          text: ["公开征集群众意见，确定并办好为民实事{tally:计划办理为民实事:件}，明确责任科室和完成时限，结果向群众公布。"],
        },
        {
          id: "service-quality",
          heading: "优化办事服务",
          level: 2,
          form: "runIn",
          text: ["精简申请材料，压缩办理时限，落实首问负责和一次告知制度，开展服务评议{tally:计划服务评议:次}。"],
        },
      ],
    },
    {
      id: "organisation",
      heading: "夯实基层基础，建强干部队伍",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "organisation-branch",
          heading: "规范党组织建设",
          level: 2,
          form: "runIn",
          needs: "party",
          text: ["严格落实“三会一课”、主题党日、组织生活会等制度，开展党建工作检查不少于{tally:计划党建工作检查:次}，计划发展党员{tally:计划发展党员:名}。"],
        },
        {
          id: "organisation-staff",
          heading: "提高能力素质",
          level: 2,
          form: "runIn",
          text: ["分批开展干部业务培训，举办培训班不少于{tally:计划业务培训:期}，选派年轻干部{tally:计划选派年轻干部:名}到基层和重点岗位锻炼。"],
        },
        {
          id: "organisation-rules",
          heading: "严格内部管理",
          level: 2,
          form: "runIn",
          text: ["完善考勤、值班、财务和资产管理等制度，修订完善制度{tally:计划修订完善制度:项}，坚持用制度管人管事。"],
        },
      ],
    },
    {
      id: "integrity",
      heading: "严格监督管理，营造清廉环境",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "integrity-duty",
          heading: "压实管党治党责任",
          level: 2,
          form: "runIn",
          needs: "party",
          text: ["专题研究全面从严治党工作不少于{tally:计划研究全面从严治党工作:次}，完善领导班子和班子成员责任清单，抓好考核评价和结果运用。"],
        },
        {
          id: "integrity-risk",
          heading: "防控廉政风险",
          level: 2,
          form: "runIn",
          text: ["梳理重点岗位权力运行流程，排查廉政风险点不少于{tally:计划排查廉政风险点:条}，逐项制定防控措施，落实到岗、到人。"],
        },
        {
          id: "integrity-style",
          heading: "持续改进作风",
          level: 2,
          form: "runIn",
          text: ["开展警示教育不少于{tally:计划警示教育:次}，紧盯{prompt:廉政关键环节:写明重点岗位和关键环节}加强日常监督，严格控制会议、文件和检查数量，切实为基层减负。"],
        },
      ],
    },
    {
      id: "measures",
      heading: "强化工作落实，确保取得实效",
      level: 1,
      form: "standalone",
      text: ["各科室要对照本要点细化工作措施，制定任务清单、责任清单，分管领导要靠前指挥、协调推进。办公室要加强督促检查，每季度通报一次进展情况，结果作为年度考核的重要依据。"],
    },
  ],
};
