import type { Skeleton } from "../types";

/** 个人对照检查材料, for a 民主生活会 or 组织生活会; first person. */
export const personalReview: Skeleton = {
  id: "personal-review",
  group: "duty",
  name: { zh: "个人对照检查材料", en: "Personal self-review" },
  title: "{year}年度|个人对照检查材料",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "person",
  parts: [
    {
      id: "lead-in",
      heading: "导语",
      level: 0,
      form: "plain",
      text: [
        "按照{superiors}关于开好{year}年度{prompt:会议名称:填写民主生活会或者组织生活会}的要求，本人结合在{unit}担任{prompt:职务:写明现任职务}的实际，" +
          "会前认真学习规定篇目，主动征求意见建议{tally:征求本人意见:条}，与班子成员和分管科室同志谈心谈话{tally:谈心谈话:人次}，在此基础上查摆问题、剖析根源、明确措施。现将对照检查情况报告如下：",
      ],
    },
    {
      id: "last-year",
      heading: "上年度整改措施落实情况",
      level: 1,
      form: "standalone",
      text: [
        "上年度会上本人查摆问题{tally:本人上年度查摆问题:个}，制定整改措施{tally:本人上年度整改措施:条}，已完成整改{tally:本人上年度已整改问题:个}，" +
          "{prompt:本人上年度整改成效:写明主要问题的整改情况和成效}。需要继续整改的是{prompt:本人继续整改问题:写明问题、原因和打算}。",
      ],
    },
    {
      id: "problems",
      heading: "查摆的突出问题",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        {
          id: "problem-politics",
          heading: "政治能力和理论武装方面",
          level: 2,
          form: "runIn",
          text: [
            "本人学习理论存在零敲碎打的情况，系统学、跟进学不够，有时以文件传达代替深入思考，用党的创新理论分析解决实际问题的能力不足，" +
              "具体表现是{prompt:本人政治学习方面的表现:写明具体事例}。",
          ],
        },
        {
          id: "problem-duty",
          heading: "担当作为和履职尽责方面",
          level: 2,
          form: "runIn",
          text: [
            "本人对分管工作的难点研究不深，习惯于按老办法推进，遇到复杂矛盾有时先看别人怎么办，任务布置后过问少，" +
              "具体表现是{prompt:本人履职担当方面的表现:写明具体事例或数据}。",
          ],
        },
        {
          id: "problem-people",
          heading: "宗旨意识和工作作风方面",
          level: 2,
          form: "runIn",
          text: [
            "本人深入基层不够经常，与群众面对面交流少，对基层的实际困难掌握不全面，有的工作要求没有充分考虑基层承受能力，" +
              "具体表现是{prompt:本人宗旨作风方面的表现:写明具体事例}。",
          ],
        },
        {
          id: "problem-integrity",
          heading: "纪律规矩和廉洁自律方面",
          level: 2,
          form: "runIn",
          text: [
            "本人履行“一岗双责”不够到位，对分管干部提醒多、检查少，对小事小节有时要求不严，开展批评和自我批评不够坦诚，" +
              "具体表现是{prompt:本人纪律责任方面的表现:写明具体事例}。",
          ],
        },
      ],
    },
    {
      id: "matters",
      heading: "需要说明的个人事项",
      level: 1,
      form: "standalone",
      text: [
        "本人已按规定报告个人有关事项，{prompt:本人事项变化:写明房产、投资、配偶子女从业等事项的变化}。" +
          "对组织函询、巡视巡察反馈和群众反映涉及本人的问题，{prompt:涉及本人的问题:写明问题和说明，没有的写明没有}。",
      ],
    },
    {
      id: "causes",
      heading: "产生问题的原因剖析",
      level: 1,
      form: "standalone",
      text: [
        "查找问题的根源，主要在本人主观方面：一是理想信念这个根基打得不够牢，改造主观世界抓得不紧，{prompt:本人信念方面的根源:写明联系思想实际的分析}；" +
          "二是宗旨意识有所淡化，想问题、办事情站在群众角度不够，{prompt:本人宗旨方面的根源:写明联系思想实际的分析}；" +
          "三是进取精神有所减退，满足于不出差错，攻坚克难的劲头不足；四是自我要求有所放松，把遵守纪律看作不出事，没有当作自觉的习惯。",
      ],
    },
    {
      id: "measures",
      heading: "今后努力方向和整改措施",
      level: 1,
      form: "standalone",
      text: ["对查摆的问题和会上提出的批评意见，本人将诚恳接受，列出个人整改清单，逐项明确措施和时限。"],
      parts: [
        {
          id: "measure-politics",
          heading: "在加强党性修养上严格要求",
          level: 2,
          form: "runIn",
          text: ["围绕{prompt:本人整改学习重点:写明拟重点学习的内容}制定学习计划，每月撰写学习体会{tally:每月学习体会:篇}，坚持学一个专题、解决一个问题，不断提高政治能力。"],
        },
        {
          id: "measure-duty",
          heading: "在履职尽责上勇于担当",
          level: 2,
          form: "runIn",
          text: ["针对分管工作中的难点，{prompt:本人履职整改措施:写明整改措施和完成时限}，对布置的任务一抓到底，做到有部署、有检查、有结果。"],
        },
        {
          id: "measure-people",
          heading: "在联系群众上改进作风",
          level: 2,
          form: "runIn",
          text: ["每季度到基层调研不少于{tally:本人每季到基层调研:次}，多到困难多、矛盾集中的地方，{prompt:本人作风整改措施:写明整改措施和完成时限}，帮助基层减轻负担、解决困难。"],
        },
        {
          id: "measure-integrity",
          heading: "在严守纪律上作出表率",
          level: 2,
          form: "runIn",
          text: ["认真履行“一岗双责”，对分管领域的廉政风险每半年排查一次，经常开展批评和自我批评，{prompt:本人纪律整改措施:写明整改措施和完成时限}，主动接受组织和群众监督。"],
        },
      ],
    },
    {
      id: "closing",
      heading: "结语",
      level: 0,
      form: "plain",
      text: ["以上是本人的对照检查，如有不妥之处，请组织和同志们批评指正。"],
    },
  ],
};
