import type { Skeleton } from "../types";

/** 述责述廉报告: how a leading official bore the duty for discipline, and kept it; first person. */
export const integrityReport: Skeleton = {
  id: "integrity-report",
  group: "duty",
  name: { zh: "述责述廉报告", en: "Report on duty and integrity" },
  title: "{year}年度|述责述廉报告",
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
        "{year}年，本人在{unit}担任{prompt:职务:写明现任职务}，在{superiors}的领导下，坚持{guidance}，认真履行全面从严治党责任，严格遵守廉洁自律各项规定，做到责任上肩、" +
          "纪律上心。现将本人{year}年度履行责任和廉洁自律情况报告如下：",
      ],
    },
    {
      id: "duty",
      heading: "履行全面从严治党责任情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "duty-politics",
          heading: "严守政治纪律和政治规矩",
          level: 2,
          form: "runIn",
          text: [
            "深入学习贯彻{theory}，{pledge}，参加理论学习中心组学习{tally:参加理论学习中心组学习:次}，讲党课{tally:本人讲党课:次}，" +
              "自觉在思想上政治上行动上同党中央保持高度一致，严格执行请示报告制度，重要情况及时向组织报告。",
          ],
        },
        {
          id: "duty-responsibility",
          heading: "认真履行管党治党职责",
          level: 2,
          form: "runIn",
          text: [
            "按照职责分工，参与研究全面从严治党工作{tally:研究全面从严治党工作:次}，制定个人责任清单，同分管部门负责人谈心谈话{tally:谈心谈话:人次}，" +
              "廉政谈话{tally:廉政谈话:人次}，对苗头性问题早提醒、早纠正，{prompt:履责成效:写明履行责任的主要成效}。",
          ],
        },
        {
          id: "duty-supervision",
          heading: "加强分管领域监督管理",
          level: 2,
          form: "runIn",
          text: [
            "指导分管部门排查廉政风险点{tally:廉政风险点:条}，制定防控措施{tally:防控措施:条}，修订完善制度{tally:修订完善制度:项}，" +
              "对{prompt:重点环节:写明分管领域的重点环节}开展检查{tally:重点环节检查:次}，督促整改问题{tally:督促整改问题:个}。",
          ],
        },
      ],
    },
    {
      id: "integrity",
      heading: "个人廉洁自律情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "integrity-rules",
          heading: "严格落实中央八项规定精神",
          level: 2,
          form: "runIn",
          text: [
            "参加警示教育{tally:参加警示教育:次}，自觉以案为鉴、引以为戒。轻车简从开展调研，不搞层层陪同，严格执行公务接待、公务用车、办公用房等规定，没有违规收受礼品礼金，" +
              "没有违规操办婚丧喜庆事宜。",
          ],
        },
        {
          id: "integrity-power",
          heading: "依规依法行使权力",
          level: 2,
          form: "runIn",
          text: ["坚持民主集中制，凡属重大决策、重要人事任免、重大项目安排和大额度资金使用事项，均按程序集体研究决定，不搞个人说了算，不插手工程建设、物资采购等具体事务。"],
        },
        {
          id: "integrity-family",
          heading: "注重家庭家教家风",
          level: 2,
          form: "runIn",
          text: ["如实报告个人有关事项，教育管理好配偶、子女和身边工作人员，不利用职务便利为亲属和他人谋取利益，{prompt:其他报告事项:写明需要向组织报告的其他事项}。"],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的问题和不足",
      level: 1,
      form: "standalone",
      text: ["对照党章党规和群众期盼，本人还存在以下差距："],
      parts: [
        {
          id: "problem-duty",
          heading: "履行责任还不够到位",
          level: 2,
          form: "runIn",
          text: ["抓业务工作投入精力多，抓党风廉政建设有时满足于开会部署，跟踪督促不够，具体表现为{prompt:履责方面的具体表现:写明具体事例}。"],
        },
        {
          id: "problem-supervision",
          heading: "日常监督还不够严格",
          level: 2,
          form: "runIn",
          text: ["对分管部门干部的思想和生活情况了解不深，开展批评有时存在顾虑，具体表现为{prompt:监督方面的具体表现:写明具体事例}。"],
        },
        {
          id: "problem-study",
          heading: "学习党纪法规还不够系统",
          level: 2,
          form: "runIn",
          text: ["学习的自觉性、主动性需要进一步增强，运用纪法知识指导实践的能力有待提高，主要原因是{prompt:存在不足的原因:写明主要原因}。"],
        },
      ],
    },
    {
      id: "plan",
      heading: "下一步努力方向",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "plan-study",
          heading: "持续加强党性修养",
          level: 2,
          form: "runIn",
          text: ["{nextYear}年，坚持把党纪学习作为必修课，围绕{prompt:下年学习重点:写明下年学习重点}深学细悟，不断增强纪律意识和规矩意识。"],
        },
        {
          id: "plan-duty",
          heading: "切实扛起工作责任",
          level: 2,
          form: "runIn",
          text: ["认真履行“一岗双责”，对分管部门开展廉政谈话不少于{tally:下年廉政谈话:人次}，针对查摆出的问题，{prompt:整改安排:写明整改措施和完成时限}。"],
        },
        {
          id: "plan-integrity",
          heading: "始终做到清正廉洁",
          level: 2,
          form: "runIn",
          text: ["习惯在受监督和约束的环境中工作生活，带头反对特权思想和特权现象，管住自己、带好队伍，干干净净做事、清清白白做人。"],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["以上报告如有不妥，请组织和同志们批评指正。"],
    },
  ],
};
