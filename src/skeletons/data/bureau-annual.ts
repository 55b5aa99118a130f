import type { Skeleton } from "../types";

/** 市局党建工作总结及计划: three parts of work with （一） both run-in and on lines of their own, problems and plan in the fourth. */
export const bureauAnnual: Skeleton = {
  id: "bureau-annual",
  group: "party",
  name: { zh: "市局党建总结及计划", en: "Municipal bureau: party building summary and plan" },
  title: "{party}|{year}年|党建工作总结|及{nextYear}年|党建工作计划",
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
        "{year}年，{party}在{partySuperiors}的领导下，坚持{guidance}，认真履行全面从严治党主体责任，把党建工作融入业务工作全过程，" +
          "以党建工作新成效推动{prompt:业务工作:写明本单位主要业务工作}取得新进展。全年开展{orgStudy}{tally:{orgStudy}:次}，" +
          "发展党员{tally:发展党员:名}，解决群众急难愁盼问题{tally:解决急难愁盼问题:个}。现将{year}年党建工作总结及{nextYear}年党建工作计划报告如下：",
      ],
    },
    {
      id: "thought",
      heading: "抓思想建设，筑牢忠诚根基",
      level: 1,
      form: "standalone",
      text: ["{org}坚持把思想建设作为基础性工作，健全学习制度，创新学习方式，推动理论学习往深里走、往心里走、往实里走。"],
      parts: [
        {
          id: "thought-study",
          heading: "扎实开展理论学习",
          level: 2,
          form: "standalone",
          text: [
            "发挥领导班子示范作用。{org}制定年度{orgStudy}计划，深入学习贯彻{theory}，" +
              "围绕{prompt:年度学习重点:写明本年度重点学习的会议精神和文件}开展{orgStudy}{tally:{orgStudy}:次}，其中专题研讨{tally:专题研讨:次}，" +
              "班子成员到分管领域和党建联系点讲党课{tally:班子成员讲党课:次}，引导党员干部{pledge}。",
            "抓好党员经常性教育。落实党员集中学习培训要求，举办党员培训班{tally:党员培训班:期}，参加培训{tally:参加党员培训:人次}，依托党员活动室、网络平台组织自学，" +
              "督促各{orgSubs}做到学习有计划、有笔记、有体会。",
          ],
        },
        {
          id: "thought-ideology",
          heading: "落实意识形态工作责任",
          level: 2,
          form: "standalone",
          text: [
            "把意识形态工作作为党建工作的重要内容，{orgMeeting}专题研究意识形态工作{tally:研究意识形态工作:次}，开展风险隐患排查{tally:意识形态风险排查:次}。" +
              "严格执行信息发布审核制度，发布政务信息{tally:发布政务信息:条}，及时回应群众关切，营造了良好的舆论环境。",
          ],
        },
        {
          id: "thought-practice",
          heading: "推动学习成果转化",
          level: 2,
          form: "standalone",
          text: [
            "大兴调查研究，班子成员围绕{prompt:调研课题:写明调研的课题名称}开展调研{tally:班子成员调研:次}，形成调研报告{tally:调研报告:篇}，" +
              "推动解决制约工作发展的问题{tally:解决发展问题:个}，把学习成果转化为服务群众、推动发展的思路和举措。",
          ],
        },
      ],
    },
    {
      id: "organisation",
      heading: "抓组织建设，建强战斗堡垒",
      level: 1,
      form: "standalone",
      text: ["{org}坚持大抓基层的鲜明导向，把标准化、规范化要求贯穿组织建设各方面。"],
      parts: [
        {
          id: "organisation-branch",
          heading: "提升组织建设质量",
          level: 2,
          form: "standalone",
          text: [
            "机关和所属单位现有{orgSubs}{tally:{orgSubs}:个}，{org}指导各{orgSubs}选好带头人、配强骨干力量。严格落实“三会一课”、主题党日、组织生活会和民主评议党员等制度，" +
              "开展党建工作检查{tally:党建工作检查:次}，督促整改问题{tally:督促整改问题:个}，{prompt:创建情况:写明达标和品牌创建情况}。",
          ],
        },
        {
          id: "organisation-members",
          heading: "加强党员教育管理",
          level: 2,
          form: "standalone",
          text: [
            "严格发展程序，把政治标准放在首位，全年发展党员{tally:发展党员:名}，预备党员按期转正{tally:预备党员转正:名}，确定入党积极分子{tally:入党积极分子:名}。" +
              "规范党员组织关系转接和党费收缴，做好流动党员、退休党员的联系服务工作。",
          ],
        },
        {
          id: "organisation-vanguard",
          heading: "发挥党员模范作用",
          level: 2,
          form: "standalone",
          text: [
            "在窗口单位和业务一线设立党员示范岗{tally:党员示范岗:个}，组建党员突击队{tally:党员突击队:支}，在{prompt:重点任务:写明本年度重点任务}中亮身份、践承诺、" +
              "作表率，{prompt:重点任务成效:写明任务完成情况和主要成效}。",
            "组织党员到社区报到，开展志愿服务{tally:志愿服务:次}，与联系村、社区开展共建活动{tally:共建活动:次}，解决群众急难愁盼问题{tally:解决急难愁盼问题:个}，" +
              "以实际行动赢得群众认可。",
          ],
        },
      ],
    },
    {
      id: "integrity",
      heading: "抓作风建设，涵养清风正气",
      level: 1,
      form: "standalone",
      text: ["{org}坚持严的基调，把监督管理融入日常，持续营造干净干事的良好环境。"],
      parts: [
        {
          id: "integrity-duty",
          heading: "压实管党治党责任",
          level: 2,
          form: "standalone",
          text: [
            "召开全面从严治党工作会议{tally:全面从严治党工作会议:次}，层层签订责任书，制定并落实领导班子和班子成员责任清单，主要负责人同班子成员、" +
              "班子成员同分管单位负责人谈心谈话{tally:谈心谈话:人次}，对履行责任不力的及时提醒。",
          ],
        },
        {
          id: "integrity-education",
          heading: "深化纪律和廉政教育",
          level: 2,
          form: "standalone",
          text: [
            "推进纪律教育常态化长效化，开展警示教育{tally:警示教育:次}，任前廉政谈话{tally:任前廉政谈话:人次}，组织观看警示教育片、参观廉政教育基地，教育党员干部以案为鉴、" +
              "警钟长鸣。",
          ],
        },
        {
          id: "integrity-supervision",
          heading: "强化权力运行监督",
          level: 2,
          form: "standalone",
          text: [
            "围绕行政审批、行政执法、项目资金、物资采购等关键环节，排查廉政风险点{tally:廉政风险点:条}，制定防控措施{tally:防控措施:条}，" +
              "修订完善内部管理制度{tally:修订完善制度:项}。落实中央八项规定及其实施细则精神，整治群众身边不正之风和腐败问题，{prompt:作风整治成效:写明作风整治取得的成效}。",
          ],
        },
      ],
    },
    {
      id: "problems-plan",
      heading: "存在问题和{nextYear}年工作打算",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "problems",
          heading: "存在的主要问题",
          level: 2,
          form: "standalone",
          text: [
            "对照全面从严治党要求，机关和所属单位党建工作还有一些薄弱环节：一是党建与业务融合还不够深入，一些{orgSubs}习惯于就党建抓党建，{prompt:融合方面的具体表现:写明具体表现}；" +
              "二是组织建设还不够平衡，有的{orgSubs}的组织生活质量不高，党务干部能力有待提升；三是党员教育管理还不够精细，对青年党员、流动党员的教育方式不够灵活，针对性不强。" +
              "原因主要在于{prompt:存在问题的原因:写明主要原因}。",
          ],
        },
        {
          id: "plan",
          heading: "{nextYear}年工作打算",
          level: 2,
          form: "standalone",
          text: [
            "{nextYear}年，{party}将紧扣中心、服务大局，推动机关党建工作提质增效。一是在理论武装上下功夫。以{prompt:下年学习重点:写明下年学习重点}为主题主线，" +
              "开展{orgStudy}不少于{tally:下年{orgStudy}:次}，举办党员培训班不少于{tally:下年党员培训班:期}，健全学习成果转化机制。" +
              "二是在融合发展上下功夫。把党建任务与业务工作同部署、同落实、同考核，围绕{prompt:下年中心任务:写明下年中心任务}培育党建品牌{tally:下年党建品牌:个}，" +
              "让党员在重点任务中当先锋、打头阵。三是在强基固本上下功夫。加强党务干部培训，实行机关与所属单位{orgSubs}结对帮带，计划发展党员{tally:下年发展党员:名}。" +
              "四是在正风肃纪上下功夫。盯住重点岗位和关键环节加强日常监督，{prompt:下年廉政工作安排:写明下年廉政工作安排}，一体推进不敢腐、不能腐、不想腐。",
          ],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["{party}将在{partySuperiors}的领导下，振奋精神、真抓实干，为{prompt:发展目标:写明本地区或本行业发展目标}作出新的贡献。"],
    },
  ],
};
