import type { Skeleton } from "../types";

/** 领导班子民主生活会对照检查材料: what was promised last time, shortcomings, a case, their roots, measures. */
export const bodyReview: Skeleton = {
  id: "body-review",
  group: "party",
  name: { zh: "领导班子对照检查材料", en: "Self-review of a leading body" },
  title: "{party}领导班子|{year}年度民主生活会|对照检查材料",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "party",
  organisation: "partyGroup",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "按照{partySuperiors}关于开好{year}年度民主生活会的部署要求，{party}领导班子坚持以{theory}为指导，" +
          "紧扣“{prompt:会议主题:填写会议主题的全称}”这一主题，会前组织专题学习{tally:会前专题学习:次}，采取座谈走访、发放征求意见表等方式征求意见建议{tally:征求意见建议:条}，" +
          "开展谈心谈话{tally:谈心谈话:人次}，在此基础上认真对照查摆、深入剖析根源。现将对照检查情况报告如下：",
      ],
    },
    {
      id: "last-year",
      heading: "上年度民主生活会整改措施落实情况",
      level: 1,
      form: "standalone",
      text: [
        "上年度民主生活会查摆问题{tally:上年度查摆问题:个}，制定整改措施{tally:上年度整改措施:条}，由班子成员分工负责、逐项落实，已完成整改{tally:上年度已整改问题:个}，" +
          "{prompt:上年度整改成效:写明主要问题的整改情况和成效}。尚未完成或者需要长期坚持的是{prompt:上年度未完成整改:写明问题、原因和目前进展}。",
      ],
    },
    {
      id: "problems",
      heading: "对照查摆的突出问题",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "problem-politics",
          heading: "政治建设和理论武装方面",
          level: 2,
          form: "runIn",
          text: [
            "领导班子集体学习的系统性不够，结合本单位实际研究贯彻措施不够深入，有的学习成果没有及时转化为工作办法，具体表现是{prompt:政治学习方面的表现:写明具体事例}。" +
              "对{prompt:贯彻落实薄弱事项:写明贯彻落实不够到位的上级部署}的跟踪督办不够有力。",
          ],
        },
        {
          id: "problem-duty",
          heading: "担当作为和推动发展方面",
          level: 2,
          form: "runIn",
          text: [
            "面对新情况新问题，班子集体研究破题的办法不多，有的工作满足于完成规定任务，跨科室统筹协调不够，具体表现是{prompt:担当作为方面的表现:写明具体事例或数据}。" +
              "年度重点工作中未达到进度的有{tally:未达到进度的重点工作:项}。",
          ],
        },
        {
          id: "problem-people",
          heading: "联系服务群众方面",
          level: 2,
          form: "runIn",
          text: [
            "班子成员到基层调研听汇报较多、蹲点解剖问题较少，对群众反映的个别问题办理时间偏长，具体表现是{prompt:服务群众方面的表现:写明具体事例}。" +
              "群众意见中尚未办结的有{tally:未办结群众意见:件}。",
          ],
        },
        {
          id: "problem-responsibility",
          heading: "全面从严治党方面",
          level: 2,
          form: "runIn",
          text: [
            "履行“一岗双责”不够均衡，对重点岗位和关键环节的日常监督不够经常，批评和自我批评有时怕伤和气，具体表现是{prompt:从严治党方面的表现:写明具体事例}。" +
              "整治形式主义为基层减负还有差距，{prompt:基层负担方面的表现:写明会议、文件或检查方面的具体表现}。",
          ],
        },
      ],
    },
    {
      id: "cases",
      heading: "典型案例对照反思情况",
      level: 1,
      form: "standalone",
      text: [
        "会前组织学习上级通报的典型案例{tally:学习典型案例:起}，对照案例逐项查摆，在{prompt:案例对照发现的不足:写明本单位的不足和风险}方面还存在风险，" +
          "反映出日常教育管理和制度约束还有漏洞。班子成员一致认为，必须引以为戒，把纪律和规矩挺在前面，从具体事、具体人抓起，堵塞管理漏洞。",
      ],
    },
    {
      id: "causes",
      heading: "产生问题的原因剖析",
      level: 1,
      form: "standalone",
      text: [
        "上述问题的产生，既有客观因素，根源还在主观方面：一是理论学习联系实际不紧，用党的创新理论指导实践、推动工作的本领不强，{prompt:学习方面的根源:写明联系实际的分析}；" +
          "二是宗旨意识有所淡化，换位思考、主动服务不够，{prompt:宗旨方面的根源:写明联系实际的分析}；" +
          "三是担当精神和斗争精神不足，遇到矛盾有顾虑，一严到底的韧劲不够；四是制度执行和监督检查时紧时松，责任没有真正落实到每个环节。",
      ],
    },
    {
      id: "measures",
      heading: "下一步努力方向和整改措施",
      level: 1,
      form: "standalone",
      text: ["针对查摆的问题，领导班子将建立整改台账，明确牵头领导、责任科室和完成时限，逐项整改、对账销号。"],
      parts: [
        {
          id: "measure-politics",
          heading: "带头加强政治建设",
          level: 2,
          form: "runIn",
          text: [
            "围绕{prompt:整改学习重点:写明拟重点学习的内容}制定班子集体学习计划，专题研讨不少于{tally:整改专题研讨:次}，每次研讨都形成贯彻措施，" +
              "对上级部署建立落实台账，每季度检查一次。",
          ],
        },
        {
          id: "measure-duty",
          heading: "带头担当尽责",
          level: 2,
          form: "runIn",
          text: ["对进度偏慢的重点工作实行班子成员包抓，{prompt:重点工作整改措施:写明整改措施和完成时限}，每月调度一次，及时解决跨科室的难题。"],
        },
        {
          id: "measure-people",
          heading: "带头服务群众",
          level: 2,
          form: "runIn",
          text: ["班子成员每人每季度到基层调研不少于{tally:每季到基层调研:次}，对群众意见逐件包案、限期办结，{prompt:服务群众整改措施:写明整改措施和完成时限}。"],
        },
        {
          id: "measure-responsibility",
          heading: "带头履行全面从严治党责任",
          level: 2,
          form: "runIn",
          text: ["细化班子成员全面从严治党责任清单，对重点岗位和关键环节每半年检查一次，大力精简会议、文件和检查，{prompt:从严治党整改措施:写明整改措施和完成时限}。"],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["以上对照检查如有不妥，请各位领导和同志们批评指正。"],
    },
  ],
};
