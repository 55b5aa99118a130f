import type { Skeleton } from "../types";

/** 机关党总支工作总结: （一） on lines of their own, unnumbered paragraphs with a short lead sentence, the plan as paragraphs 一是…. */
export const generalBranch: Skeleton = {
  id: "general-branch",
  group: "party",
  name: { zh: "机关党总支工作总结", en: "General branch of an office: annual summary" },
  title: "{party}|{year}年|党建工作总结",
  scheme: ["一、", "（一）", "", ""],
  signature: "party",
  organisation: "generalBranch",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "{year}年，{party}在{partySuperiors}的领导下，坚持{guidance}，认真落实新时代党的建设总要求，立足机关特点和岗位职责，努力在机关党建中走在前、作表率。" +
          "现有{orgSubs}{tally:{orgSubs}:个}，全年组织集中学习{tally:集中学习:次}，开展志愿服务{tally:志愿服务:次}，办理服务基层事项{tally:服务基层事项:件}，" +
          "各项工作取得了新的成效。现将{year}年党建工作情况总结如下：",
      ],
    },
    {
      id: "work",
      heading: "{year}年工作情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "politics",
          heading: "把政治建设摆在首位",
          level: 2,
          form: "standalone",
          text: [],
          parts: [
            {
              id: "politics-study",
              heading: "理论学习更加扎实",
              level: 3,
              form: "runIn",
              text: [
                "{org}制定年度学习计划，各{orgSubs}按月细化落实，采取领导领学、集体研学、个人自学相结合的办法，深入学习贯彻{theory}，重点学习{prompt:年度学习重点:写明本年度重点学习的会议精神和文件}，" +
                  "全年组织集中学习{tally:集中学习:次}，专题研讨{tally:专题研讨:次}，上党课{tally:党课:次}，撰写心得体会{tally:心得体会:篇}。" +
                  "注重把学习与岗位职责结合起来，组织年轻干部登台讲理论、谈体会，引导党员干部{pledge}。",
              ],
            },
            {
              id: "politics-duty",
              heading: "政治责任更加明确",
              level: 3,
              form: "runIn",
              text: [
                "建立{org}书记负总责、{orgMembers}分工抓、各{orgSubs}具体抓的工作机制，{orgMeeting}专题研究党建工作{tally:研究党建工作:次}，分析研判干部职工思想动态{tally:思想动态分析研判:次}，" +
                  "意识形态工作责任制落实到{orgSubs}、到岗位。",
              ],
            },
            {
              id: "politics-action",
              heading: "落实部署更加有力",
              level: 3,
              form: "runIn",
              text: [
                "对上级重要部署和重点任务建立台账，明确责任科室和完成时限，全年承办督办事项{tally:承办督办事项:件}，做到事事有回音、件件有着落，" +
                  "{prompt:落实部署成效:写明落实重点任务的主要成效}。",
              ],
            },
          ],
        },
        {
          id: "organisation",
          heading: "把基层基础筑得更牢",
          level: 2,
          form: "standalone",
          text: [],
          parts: [
            {
              id: "organisation-life",
              heading: "组织生活严肃规范",
              level: 3,
              form: "runIn",
              text: [
                "全年召开{orgMeeting}{tally:{orgMeeting}:次}，组织开好党员大会{tally:党员大会:次}，开展主题党日{tally:主题党日:次}。党员领导干部带头参加双重组织生活，" +
                  "开好组织生活会，会前开展谈心谈话{tally:谈心谈话:人次}，会上认真开展批评和自我批评，对查摆出的问题列出清单、逐项整改。党员平均到会率达到{tally:党员平均到会率:%}。",
              ],
            },
            {
              id: "organisation-members",
              heading: "党员队伍充满活力",
              level: 3,
              form: "runIn",
              text: [
                "坚持标准、保证质量，全年发展党员{tally:发展党员:名}，预备党员按期转正{tally:预备党员转正:名}，培养入党积极分子{tally:入党积极分子:名}。" +
                  "开展党务知识和业务能力培训{tally:党务业务培训:期}，选派年轻党员{tally:选派年轻党员:名}到基层一线和重点任务中锻炼。",
              ],
            },
            {
              id: "organisation-standard",
              heading: "组织建设对标提升",
              level: 3,
              form: "runIn",
              text: [
                "安排各{orgSubs}对照标准开展自查，开展党建工作检查{tally:党建工作检查:次}，整改台账不规范、记录不完整等问题{tally:整改党建工作问题:个}，" +
                  "{prompt:创建情况:写明达标和品牌创建情况}。",
              ],
            },
          ],
        },
        {
          id: "service",
          heading: "把服务大局落到实处",
          level: 2,
          form: "standalone",
          text: [],
          parts: [
            {
              id: "service-core",
              heading: "中心工作冲在前",
              level: 3,
              form: "runIn",
              text: [
                "围绕{prompt:中心工作:写明本单位中心工作}，设立党员先锋岗{tally:党员先锋岗:个}，组建攻坚小组{tally:攻坚小组:个}，党员带头承担急难任务，高质量完成综合文稿起草、" +
                  "会务保障、调查研究等工作，形成调研报告{tally:调研报告:篇}。",
              ],
            },
            {
              id: "service-grassroots",
              heading: "服务基层用真情",
              level: 3,
              form: "runIn",
              text: [
                "落实为基层减负要求，严格控制发文、会议和检查数量，办理服务基层事项{tally:服务基层事项:件}。组织党员到社区报到，开展志愿服务{tally:志愿服务:次}，" +
                  "走访慰问困难党员和群众{tally:走访慰问:户}。",
              ],
            },
            {
              id: "service-office",
              heading: "机关运转提效能",
              level: 3,
              form: "runIn",
              text: ["梳理优化办文、办会、办事流程{tally:优化工作流程:项}，推行首问负责、限时办结，对重要文件和紧急事项专人跟踪，{prompt:机关效能成效:写明机关工作效率提高的情况}。"],
            },
          ],
        },
        {
          id: "integrity",
          heading: "把纪律规矩挺在前面",
          level: 2,
          form: "standalone",
          text: [],
          parts: [
            {
              id: "integrity-education",
              heading: "廉政教育经常化",
              level: 3,
              form: "runIn",
              text: ["组织学习党内法规和典型案例通报，开展警示教育{tally:警示教育:次}，在节日前、岗位调整时开展廉政谈话{tally:廉政谈话:人次}，引导党员干部知敬畏、存戒惧、守底线。"],
            },
            {
              id: "integrity-rules",
              heading: "制度约束刚性化",
              level: 3,
              form: "runIn",
              text: [
                "结合机关内部管理，排查廉政风险点{tally:廉政风险点:条}，修订完善公务接待、车辆使用、物资采购等方面制度{tally:修订完善制度:项}，加强对制度执行情况的检查，" +
                  "发现问题及时提醒纠正，防止小问题演变成大问题。",
              ],
            },
          ],
        },
      ],
    },
    {
      id: "problems",
      heading: "存在的不足",
      level: 1,
      form: "standalone",
      text: [
        "一年来，党建工作取得了一定成绩，但对照上级要求和干部职工期望，还存在一些不足：一是学习转化还不够，有的党员以完成学习任务为目标，运用理论指导工作的能力有待提高；二是{orgSubs}之间还不平衡，" +
          "有的{orgSubs}的组织生活形式单一，吸引力不强；三是党建与业务融合还不够深，{prompt:融合方面的具体表现:写明具体表现}。" +
          "产生这些问题的主要原因是{prompt:存在不足的原因:写明主要原因}。",
      ],
    },
    {
      id: "plan",
      heading: "下一步工作安排",
      level: 1,
      form: "standalone",
      text: ["{nextYear}年，{party}将聚焦主责主业，坚持问题导向，以机关党建高质量发展服务保障中心工作。"],
      numbers: "一是",
      parts: [
        {
          id: "plan-study",
          heading: "铸魂固本抓学习",
          level: 3,
          form: "runIn",
          text: [
            "以{prompt:下年学习重点:写明下年学习重点}为主线，完善集中学习、研讨交流、成果转化的工作链条，全年组织集中学习不少于{tally:下年集中学习:次}，" +
              "推动党员把学习成果体现到谋划工作的思路、破解难题的办法上。",
          ],
        },
        {
          id: "plan-branch",
          heading: "对标达标抓组织",
          level: 3,
          form: "runIn",
          text: [
            "对照党内法规关于组织建设的规定，开展{orgSubs}结对互学，帮助基础薄弱的{orgSubs}补齐短板，开展党建工作检查不少于{tally:下年党建工作检查:次}。紧盯本年度查找的不足，" +
              "{prompt:整改安排:写明整改事项、责任人和完成时限}。",
          ],
        },
        {
          id: "plan-members",
          heading: "严管厚爱抓队伍",
          level: 3,
          form: "runIn",
          text: [
            "做好党员发展、教育、管理和服务工作，计划发展党员{tally:下年发展党员:名}，培训党务干部{tally:下年培训党务干部:人次}。" +
              "健全谈心谈话和关心关爱机制，加强年轻党员的实践锻炼，{prompt:下年廉政工作安排:写明下年廉政工作安排}。",
          ],
        },
        {
          id: "plan-service",
          heading: "围绕中心抓服务",
          level: 3,
          form: "runIn",
          text: [
            "把党建工作融入{prompt:下年中心任务:写明下年中心任务}，做实党员先锋岗和攻坚小组，组织志愿服务不少于{tally:下年志愿服务:次}，以服务基层、" +
              "服务群众的实际成效检验机关党建工作。",
          ],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["新的一年，{party}将在{partySuperiors}的领导下，以更高的标准、更实的作风抓好机关党建，为{prompt:发展目标:写明本单位发展目标}作出应有贡献。"],
    },
  ],
};
