import type { Skeleton } from "../types";

/** 党组织书记抓基层党建述职报告: first person, 1. directly under 一、, a third of it problems and their causes. */
export const secretaryDuty: Skeleton = {
  id: "secretary-duty",
  group: "duty",
  name: { zh: "书记抓基层党建述职报告", en: "Party secretary: duty report on grassroots party building" },
  title: "{party}书记|{year}年度|抓基层党建工作|述职报告",
  scheme: ["一、", "", "1.", "（1）"],
  signature: "person",
  organisation: "workCommittee",
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
        "{year}年，本人作为{party}书记，在{partySuperiors}的领导下，坚持{guidance}，认真履行抓基层党建第一责任人职责，把党建工作与中心工作一起谋划、一起部署、一起落实，" +
          "全年主持{orgMeeting}研究党建工作{tally:研究党建工作:次}，到基层一线调研{tally:到基层一线调研:次}，推动解决基层党建问题{tally:解决基层党建问题:个}。" +
          "现将本人{year}年度抓基层党建工作情况述职如下：",
      ],
    },
    {
      id: "work",
      heading: "履行职责的主要情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "study",
          heading: "带头学习，抓好思想引领",
          level: 3,
          form: "runIn",
          text: [
            "坚持先学一步、学深一层，带头学习贯彻{theory}，{pledge}，主持{orgStudy}{tally:{orgStudy}:次}，" +
              "围绕{prompt:年度学习重点:写明本年度重点学习的内容}作交流发言{tally:交流发言:次}，为基层党员讲党课{tally:本人讲党课:次}。" +
              "推动所属{orgSubs}健全学习制度，督促领导班子成员到联系点宣讲{tally:班子成员宣讲:次}，把学习情况列入党建工作检查内容，引导党员学用结合、学以致用。",
          ],
        },
        {
          id: "duty",
          heading: "牵头抓总，压实工作责任",
          level: 3,
          form: "runIn",
          text: [
            "年初主持制定党建工作要点和责任清单，把任务细化到班子成员和具体科室，同班子成员和所属{orgSubs}负责人谈心谈话{tally:谈心谈话:人次}。" +
              "坚持重要工作亲自部署、重点环节亲自协调，牵头办理书记抓党建项目{tally:书记抓党建项目:个}，开展党建工作检查{tally:党建工作检查:次}，" +
              "约谈工作滞后的{orgSubs}负责人{tally:约谈{orgSubs}负责人:人次}。",
          ],
        },
        {
          id: "organisation",
          heading: "夯实基础，建强基层组织",
          level: 3,
          form: "runIn",
          text: [
            "选优配强{orgSubs}负责人{tally:选配{orgSubs}负责人:名}，整顿提升软弱涣散{orgSubs}{tally:整顿软弱涣散{orgSubs}:个}。严格落实“三会一课”、组织生活会、民主评议党员等制度，" +
              "以普通党员身份参加组织生活{tally:参加组织生活:次}。严把发展党员入口关，全年发展党员{tally:发展党员:名}，培训党务干部{tally:培训党务干部:人次}，" +
              "落实党建工作经费{tally:党建经费:万元}。",
          ],
        },
        {
          id: "service",
          heading: "围绕中心，促进深度融合",
          level: 3,
          form: "runIn",
          text: [
            "把党建工作的着力点放在{prompt:中心任务:写明本年度中心任务}上，推动组建党员突击队{tally:党员突击队:支}，设立党员示范岗{tally:党员示范岗:个}，" +
              "带头联系服务群众，走访党员群众{tally:走访党员群众:户}，推动办成民生实事{tally:民生实事:件}，{prompt:融合成效:写明党建促进中心工作的主要成效}。",
          ],
        },
        {
          id: "integrity",
          heading: "以身作则，从严管党治党",
          level: 3,
          form: "runIn",
          text: [
            "主持研究全面从严治党工作{tally:研究全面从严治党工作:次}，组织警示教育{tally:警示教育:次}，对苗头性、倾向性问题及时提醒。" +
              "自觉遵守廉洁自律各项规定，按要求报告个人有关事项，管好家属和身边工作人员，主动接受组织和群众监督。",
          ],
        },
      ],
    },
    {
      id: "rectified",
      heading: "上年度述职评议反馈问题整改情况",
      level: 1,
      form: "standalone",
      text: [
        "对上年度述职评议反馈的问题{tally:上年评议反馈问题:个}逐条建立整改台账，明确措施、责任人和完成时限，已完成整改{tally:已整改评议问题:个}。" +
          "{prompt:评议问题整改情况:写明主要问题的整改措施和成效}，没有完成的将持续推进、限期销号。",
      ],
    },
    {
      id: "problems",
      heading: "存在的突出问题和原因",
      level: 1,
      form: "standalone",
      text: ["对照上级要求和党员群众期盼，联系自身思想和工作实际，本人抓基层党建还存在以下不足："],
      parts: [
        {
          id: "problem-study",
          heading: "理论联系实际还不够紧密",
          level: 3,
          form: "runIn",
          text: [
            "学习上存在重数量、轻转化的倾向，集中学习、听取汇报较多，带着基层的具体问题系统学、深入学较少，运用党的创新理论研究新情况、解决新问题的能力还需提高。" +
              "具体表现为{prompt:学习方面的具体表现:写明具体事例或数据}。究其原因，主要是对学习的紧迫感认识不足，事务性工作占用时间较多，没有处理好工作与学习的关系，" +
              "{prompt:学习方面的原因:写明本人的主观原因}。",
          ],
        },
        {
          id: "problem-duty",
          heading: "压力传导还不够到位",
          level: 3,
          form: "runIn",
          text: [
            "对党建工作部署要求多，对落实情况跟踪问效少，有时满足于听汇报、看材料，深入基层一线发现问题、当面指导不够，班子成员履行“一岗双责”的力度不够均衡，一些{orgSubs}还存在上热下冷的现象。" +
              "具体表现为{prompt:责任方面的具体表现:写明具体事例或数据}。究其原因，主要是抓党建的主责意识还没有完全树牢，对考核结果的运用不够充分，一严到底的韧劲不足，" +
              "{prompt:责任方面的原因:写明本人的主观原因}。",
          ],
        },
        {
          id: "problem-staff",
          heading: "队伍建设用心还不够深",
          level: 3,
          form: "runIn",
          text: [
            "对党务干部的培养缺少长远考虑，培训内容与基层实际需要结合不够，部分{orgSubs}负责人抓党建的思路不宽、方法不多；对党员的教育管理方式比较传统，流动党员、年轻党员的作用发挥不够充分。" +
              "具体表现为{prompt:队伍方面的具体表现:写明具体事例或数据}。究其原因，主要是同基层党务干部和普通党员面对面交流少，对他们的困难和需求了解不深，激励保障措施跟进不及时，" +
              "{prompt:队伍方面的原因:写明本人的主观原因}。",
          ],
        },
        {
          id: "problem-fusion",
          heading: "破解难题的办法还不够多",
          level: 3,
          form: "runIn",
          text: [
            "推动党建与业务工作融合，有时停留在活动结合、形式结合上，从体制机制上研究解决问题不够，有特色、能推广的经验做法较少，个别长期存在的问题还没有得到根本解决。" +
              "具体表现为{prompt:融合方面的具体表现:写明具体事例或数据}。究其原因，主要是思想不够解放，攻坚克难的勇气和钻劲不足，学习借鉴先进经验不够主动，" +
              "{prompt:融合方面的原因:写明本人的主观原因}。",
          ],
        },
      ],
    },
    {
      id: "plan",
      heading: "下一步工作打算",
      level: 1,
      form: "standalone",
      text: ["{nextYear}年，本人将以这次述职评议为契机，对查摆出的问题和评议中提出的意见照单全收，逐项抓好整改。"],
      parts: [
        {
          id: "plan-study",
          heading: "在深学细悟上作表率",
          level: 3,
          form: "runIn",
          text: [
            "以{prompt:下年学习重点:写明下年学习重点}为主要内容，制定个人学习计划，坚持每月安排固定时间自学，到基层讲党课不少于{tally:下年讲党课:次}，带头把学习体会转化为抓党建、" +
              "促发展的具体举措。",
          ],
        },
        {
          id: "plan-duty",
          heading: "在压实责任上下功夫",
          level: 3,
          form: "runIn",
          text: [
            "完善责任清单、任务清单和问题清单，坚持每季度研究一次党建工作，到基层一线调研不少于{tally:下年到基层一线调研:次}，对重点任务一线督办、定期通报，" +
              "推动班子成员把“一岗双责”落到实处。",
          ],
        },
        {
          id: "plan-staff",
          heading: "在建强队伍上出实招",
          level: 3,
          form: "runIn",
          text: [
            "分层分类开展党务干部培训，全年不少于{tally:下年党务干部培训:期}，注重选拔政治过硬、熟悉业务的优秀党员担任{orgSubs}负责人。加强流动党员管理，为年轻党员搭建锻炼平台，" +
              "{prompt:队伍建设措施:写明下年队伍建设的具体措施}。",
          ],
        },
        {
          id: "plan-fusion",
          heading: "在破解难题上求突破",
          level: 3,
          form: "runIn",
          text: ["聚焦{prompt:拟解决的重点问题:写明下年拟解决的重点问题}，实行领题破题、挂账销号，明确时间表和责任人，集中力量逐项攻坚，以党员群众是否满意检验抓党建的成效。"],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["以上是本人{year}年度抓基层党建工作的情况，请各位领导和同志们评议，并提出批评意见。"],
    },
  ],
};
