import type { Skeleton } from "../types";

/** 简报: its head with the issue, who edits it and the date, then title, lead, text and what is to come, then to whom it goes. */
export const briefing: Skeleton = {
  id: "briefing",
  group: "other",
  name: { zh: "工作简报", en: "Brief" },
  title: "{unit}|工作简报",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "none",
  parts: [
    {
      id: "issue",
      heading: "期号",
      level: 0,
      form: "subtitle",
      text: ["（第{prompt:期号:填写期号}期）"],
    },
    {
      id: "imprint",
      heading: "编印单位和日期",
      level: 0,
      form: "imprint",
      text: ["{prompt:编印单位:填写编印单位}编印", "{prompt:印发日期:填写印发日期}"],
    },
    {
      id: "headline",
      heading: "标题",
      level: 0,
      form: "headline",
      text: ["{prompt:简报标题:填写标题，概括事项和成效}"],
    },
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "{year}年{prompt:事项时间:填写事项发生的月日}，{unit}按照{superiors}的部署要求，开展了{prompt:简报事项:写明所报道的工作或活动}，" +
          "参加人员{tally:参加人员:人次}，{prompt:事项主要成效:写明最主要的成效和数据}。",
      ],
    },
    {
      id: "prepare",
      heading: "周密组织，责任落实到人",
      level: 1,
      form: "standalone",
      text: [
        "事前制定实施方案，成立由{prompt:事项牵头人:写明牵头负责人的职务}牵头的工作组，分设工作小组{tally:工作小组:个}，把任务分解到科室和个人，明确完成时限和质量要求。" +
          "围绕{prompt:前期准备重点:写明前期准备的重点}开展走访调研{tally:前期走访调研:次}，收集意见建议{tally:收集意见建议:条}，根据意见调整方案，使各项安排更切合实际。",
      ],
    },
    {
      id: "work",
      heading: "突出重点，任务逐项推进",
      level: 1,
      form: "standalone",
      text: [
        "{prompt:事项主要做法:写明主要做法和过程}。工作中坚持边推进、边检查，现场解决问题{tally:现场解决问题:个}，办理群众诉求{tally:群众诉求:件}，对暂时不能解决的逐项登记，明确责任人和办理时限。" +
          "干部职工主动承担急难任务，{prompt:事项典型事例:写明典型人物或者事例}。",
      ],
    },
    {
      id: "results",
      heading: "跟踪问效，成果及时转化",
      level: 1,
      form: "standalone",
      text: [
        "工作结束后组织回访{tally:回访服务对象:人次}，对反映的问题再次核实，完成整改{tally:回访整改问题:个}。" +
          "及时总结行之有效的做法，制定制度{tally:制定制度:项}，{prompt:成果转化情况:写明成果转化和推广应用的情况}。",
      ],
    },
    {
      id: "outlook",
      heading: "结尾",
      level: 0,
      form: "plain",
      text: ["下一步，{unit}将把{prompt:下一步重点:写明下一步的工作重点}作为重点，定期检查进展，持续巩固成果，相关情况及时编发简报。"],
    },
    {
      id: "distribution",
      heading: "报送范围",
      level: 0,
      form: "recipient",
      text: ["报：{superiors}。", "送：{prompt:抄送单位:填写抄送单位}。", "发：{prompt:下发单位:填写下发单位}。", "共印{tally:印发份数:份}。"],
    },
  ],
};
