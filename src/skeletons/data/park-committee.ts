import type { Skeleton } from "../types";

/** 园区党工委党建工作总结及计划: run-in headings （一） with 一是… inside, work measured by what it did for the companies. */
export const parkCommittee: Skeleton = {
  id: "park-committee",
  group: "party",
  name: { zh: "园区党工委总结及计划", en: "Industrial park party committee: summary and plan" },
  title: "{party}|{year}年|党建工作总结|及{nextYear}年|工作计划",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "party",
  organisation: "workCommittee",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "{year}年，{party}在{partySuperiors}的领导下，坚持{guidance}，把党的建设放在园区发展全局中谋划和推进，着力建强组织、凝聚人心、服务企业。" +
          "园区现有基层党组织{tally:基层党组织:个}，全年新建党组织{tally:新建党组织:个}，帮助企业解决问题{tally:帮助企业解决问题:个}，党组织和党员在项目建设、" +
          "企业服务中的作用得到较好发挥。现将{year}年党建工作情况和{nextYear}年工作计划报告如下：",
      ],
    },
    {
      id: "work",
      heading: "{year}年主要工作",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "politics",
          heading: "突出政治建设，思想根基更加牢固",
          level: 2,
          form: "runIn",
          text: [
            "一是学习制度落到实处。落实{orgMeeting}“第一议题”制度，及时跟进学习{prompt:年度学习重点:写明本年度重点学习的会议精神和文件}，" +
              "全年开展{orgStudy}{tally:{orgStudy}:次}，专题研讨{tally:专题研讨:次}，班子成员到联系企业讲党课{tally:班子成员讲党课:次}，引导党员干部{pledge}。" +
              "二是意识形态责任落到实处。把意识形态工作列入班子成员责任清单和年度考核内容，专题研究意识形态工作{tally:研究意识形态工作:次}，对园区网站、公众号、" +
              "宣传栏等阵地开展检查{tally:宣传阵地检查:次}，发现的问题逐项明确责任人和完成时限。三是宣讲走进车间班组。针对企业职工倒班多、集中难的特点，把宣讲安排在班前班后和生产一线，" +
              "开展宣讲{tally:宣讲:场}，听讲职工{tally:听讲职工:人次}。",
          ],
        },
        {
          id: "organisation",
          heading: "突出组织建设，战斗堡垒更加坚强",
          level: 2,
          form: "runIn",
          text: [
            "一是扩大组织覆盖。对园区企业和党员情况逐户摸底，建立台账、动态更新，全年新建党组织{tally:新建党组织:个}，向暂不具备组建条件的企业选派党建指导员{tally:党建指导员:名}。" +
              "二是规范组织生活。推动所属{orgSubs}落实“三会一课”、主题党日、组织生活会和民主评议党员等制度，开展党建工作检查{tally:党建工作检查:次}，" +
              "督促整改问题{tally:督促整改问题:个}。三是建强党员队伍。坚持政治标准，注重在生产一线和技术骨干中发展党员{tally:发展党员:名}，" +
              "培养入党积极分子{tally:入党积极分子:名}，举办党务工作者培训班{tally:党务培训班:期}，参加培训{tally:参加党务培训:人次}。" +
              "四是强化基础保障。投入党建经费{tally:党建经费:万元}，新建和改造党群活动阵地{tally:党群活动阵地:处}，为企业党组织开展活动提供了便利。",
          ],
        },
        {
          id: "integrity",
          heading: "突出作风建设，管党治党更加严格",
          level: 2,
          form: "runIn",
          text: [
            "一是压实主体责任。{org}专题研究全面从严治党工作{tally:研究全面从严治党工作:次}，制定责任清单并分解到班子成员和各部门，" +
              "同所属{orgSubs}负责人谈心谈话{tally:谈心谈话:人次}。二是管住关键环节。紧盯工程招标、土地供应、资金拨付、惠企政策兑现等重点领域，排查廉政风险点{tally:廉政风险点:条}，" +
              "修订完善制度{tally:修订完善制度:项}。三是改进服务作风。开展警示教育{tally:警示教育:次}，着力纠正服务企业中推诿拖延、重复检查等问题，" +
              "精简申报材料{tally:精简申报材料:项}，{prompt:作风建设成效:写明作风建设取得的成效}。",
          ],
        },
        {
          id: "development",
          heading: "突出融合发展，服务中心更加有力",
          level: 2,
          form: "runIn",
          text: [
            "一是服务项目建设。围绕{prompt:重点项目:写明本年度重点项目}建立项目一线党组织{tally:项目一线党组织:个}，组织党员干部包联项目{tally:包联项目:个}，" +
              "协调解决用地、用工、用能等难题{tally:协调解决项目难题:个}，{prompt:项目建设成效:写明项目进度和主要成效}。二是服务企业发展。" +
              "落实班子成员联系企业制度，走访企业{tally:走访企业:家次}，收集意见建议{tally:收集意见建议:条}，帮助企业解决问题{tally:帮助企业解决问题:个}。" +
              "三是服务职工群众。坚持党建带群建，指导企业新建工会组织{tally:新建工会组织:个}，开展技能比武、文体交流等活动{tally:群团活动:场}，" +
              "走访慰问困难职工{tally:慰问困难职工:名}，职工对园区的归属感进一步增强。",
          ],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的主要问题",
      level: 1,
      form: "standalone",
      text: ["一年来，园区党建工作取得了一定成绩，但与上级要求和企业、职工期盼相比，还存在以下差距："],
      parts: [
        {
          id: "problem-coverage",
          heading: "组织覆盖还不平衡",
          level: 2,
          form: "runIn",
          text: [
            "部分小微企业党员人数少、流动快，党组织建起来难，巩固提高更难，有的党组织活动开展不够经常。目前尚未建立党组织的企业有{tally:未建党组织的企业:家}，" +
              "主要集中在{prompt:覆盖薄弱领域:写明企业类型或所在片区}，原因是{prompt:覆盖方面的原因:写明主要原因}。",
          ],
        },
        {
          id: "problem-staff",
          heading: "党务力量还比较薄弱",
          level: 2,
          form: "runIn",
          text: [
            "企业党组织书记大多身兼生产经营工作，投入党务工作的时间和精力有限，部分党务工作者对工作流程和要求掌握得不够准确。具体表现为{prompt:队伍方面的具体表现:写明具体事例或数据}，" +
              "原因是{prompt:队伍方面的原因:写明主要原因}。",
          ],
        },
        {
          id: "problem-fusion",
          heading: "促进发展的办法还不够多",
          level: 2,
          form: "runIn",
          text: [
            "有的党组织就党建抓党建，活动内容与生产经营结合不紧，职工参与的积极性不高，有特色、可推广的做法较少。具体表现为{prompt:融合方面的具体表现:写明具体事例或数据}，" +
              "原因是{prompt:融合方面的原因:写明主要原因}。",
          ],
        },
      ],
    },
    {
      id: "plan",
      heading: "{nextYear}年工作计划",
      level: 1,
      form: "standalone",
      text: ["{nextYear}年，{party}将按照{partySuperiors}的部署，坚持问题导向，补短板、强基础、促融合，重点抓好以下工作："],
      parts: [
        {
          id: "plan-politics",
          heading: "在思想引领上持续用力",
          level: 2,
          form: "runIn",
          text: [
            "以{prompt:下年学习重点:写明下年学习重点}为主要内容，制定{org}和所属{orgSubs}学习计划，全年开展{orgStudy}不少于{tally:下年{orgStudy}:次}，" +
              "推动班子成员宣讲进企业、进车间。压实意识形态工作责任，定期分析研判职工思想动态，管好用好各类宣传阵地。",
          ],
        },
        {
          id: "plan-coverage",
          heading: "在扩大覆盖上持续用力",
          level: 2,
          form: "runIn",
          text: [
            "实行企业入驻与党建工作同步对接，采取单独组建、联合组建、行业共建等方式，全年新建党组织不少于{tally:下年新建党组织:个}。对活动不正常的党组织建立整改台账，" +
              "{prompt:组织整顿安排:写明整改对象、责任人和完成时限}。",
          ],
        },
        {
          id: "plan-staff",
          heading: "在队伍建设上持续用力",
          level: 2,
          form: "runIn",
          text: [
            "注重从企业管理层和技术骨干中选拔党组织书记，举办党务工作者培训班不少于{tally:下年党务培训班:期}，计划发展党员{tally:下年发展党员:名}。" +
              "完善党建指导员选派、考核和激励办法，做到一企一策、定期指导。",
          ],
        },
        {
          id: "plan-development",
          heading: "在融合发展上持续用力",
          level: 2,
          form: "runIn",
          text: [
            "围绕{prompt:下年中心任务:写明下年园区中心任务}设立党员责任区和示范岗，推动项目建设到哪里、党组织的作用就发挥到哪里。坚持每季度听取一次企业意见，对企业反映的问题实行登记、" +
              "交办、反馈、回访，培育可看可学的党建示范点{tally:下年党建示范点:个}。",
          ],
        },
        {
          id: "plan-integrity",
          heading: "在正风肃纪上持续用力",
          level: 2,
          form: "runIn",
          text: [
            "严格落实全面从严治党责任清单，紧盯重点领域和关键岗位开展监督检查，{prompt:下年廉政工作安排:写明下年廉政工作安排}。大力整治形式主义，减少对企业的重复检查和多头填报，营造亲商、" +
              "安商、清廉的发展环境。",
          ],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["{party}将始终把抓好党建作为最大的政绩，以更加务实的作风抓好各项任务落实，为{prompt:发展目标:写明园区发展目标}提供坚强保证。"],
    },
  ],
};
