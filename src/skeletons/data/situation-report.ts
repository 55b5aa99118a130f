import type { Skeleton } from "../types";

/** 情况汇报: how one matter stands, told to a superior organ: progress, problems, next steps, suggestions. */
export const situationReport: Skeleton = {
  id: "situation-report",
  group: "other",
  name: { zh: "情况汇报", en: "Report on a matter" },
  title: "{unit}|关于{prompt:汇报事项:写明汇报的工作}|情况的汇报",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "salutation",
      heading: "主送机关",
      level: 0,
      form: "recipient",
      text: ["{superiors}："],
    },
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: ["{year}年，根据工作安排，{unit}把此项工作作为重要任务，精心组织、扎实推进，取得了阶段性成效。现将有关情况汇报如下："],
    },
    {
      id: "basics",
      heading: "基本情况",
      level: 1,
      form: "standalone",
      text: [
        "{prompt:基本情况:写明工作的背景、对象、范围和任务}。自工作开展以来，已召开专题会议{tally:专题会议:次}，投入工作力量{tally:投入工作力量:人}，" +
          "落实工作经费{tally:落实工作经费:万元}，完成目标任务的{tally:目标任务完成比例:%}。",
      ],
    },
    {
      id: "progress",
      heading: "工作进展和主要做法",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "progress-lead",
          heading: "加强组织领导，明确工作责任",
          level: 2,
          form: "runIn",
          text: [
            "按照统一部署成立工作专班，由{prompt:牵头负责人:写明牵头负责人的职务}牵头，制定实施方案和责任清单，细化工作措施{tally:工作措施:条}，明确责任单位和完成时限，" +
              "做到任务到岗、责任到人。主要负责同志定期听取汇报，分管负责同志深入一线协调，及时研究解决推进中的重点难点问题。",
          ],
        },
        {
          id: "progress-work",
          heading: "突出工作重点，抓好任务落实",
          level: 2,
          form: "runIn",
          text: [
            "围绕{prompt:重点环节:写明工作的重点环节}集中力量推进，先易后难、以点带面，开展宣传动员{tally:宣传动员:场}，业务指导{tally:业务指导:次}，" +
              "走访服务对象{tally:走访服务对象:户}，{prompt:重点环节进展:写明各重点环节的进展和数据}。",
          ],
        },
        {
          id: "progress-control",
          heading: "强化督促检查，确保工作实效",
          level: 2,
          form: "runIn",
          text: [
            "建立定期调度和情况通报制度，对进展情况逐周汇总、逐项核对，开展督促检查{tally:督促检查:次}，发现问题{tally:检查发现问题:个}，已整改{tally:已整改问题:个}，" +
              "{prompt:督查成效:写明督促检查取得的成效}。",
          ],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的问题",
      level: 1,
      form: "standalone",
      text: [
        "工作虽然取得了一定进展，但也存在一些困难和问题：一是推进还不够平衡，{prompt:推进不平衡的表现:写明进度较慢的单位或环节}；二是工作合力还不够强，部门之间信息共享、" +
          "协同配合有待加强，有的环节还存在等待观望的现象；三是保障条件还有不足，{prompt:保障方面的困难:写明人员、经费或政策方面的困难}。",
      ],
    },
    {
      id: "plan",
      heading: "下一步工作打算",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "plan-progress",
          heading: "加快工作进度",
          level: 2,
          form: "runIn",
          text: ["对照目标任务倒排时间，把剩余任务分解到周、落实到人，对进度较慢的单位和环节加强指导督办，力争{prompt:完成时限:填写完成时间}前全面完成任务。"],
        },
        {
          id: "plan-cooperation",
          heading: "形成工作合力",
          level: 2,
          form: "runIn",
          text: ["完善部门协调机制，定期会商研究，及时共享信息，进一步明确牵头单位和配合单位的职责，共同解决跨部门、跨领域的难题。"],
        },
        {
          id: "plan-lasting",
          heading: "健全长效机制",
          level: 2,
          form: "runIn",
          text: ["及时总结推广工作中的好经验、好做法，{prompt:长效机制安排:写明拟建立的制度或机制}，加强日常巡查和跟踪回访，防止问题反弹，巩固和扩大工作成果。"],
        },
      ],
    },
    {
      id: "suggestions",
      heading: "工作建议",
      level: 1,
      form: "standalone",
      text: ["结合工作实际，提出以下工作建议，供参考：一是{prompt:政策方面的建议:写明对完善政策的意见}；二是{prompt:其他方面的建议:写明其他工作建议}。"],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["特此报告。"],
    },
  ],
};
