import type { Section } from "../section-types";
import { partyForms } from "./section-forms";
import { partyKinds } from "./typical-kinds";

/** 党员队伍. */
export const memberSections: readonly Section[] = [
  {
    id: "heart-talks",
    topic: "members",
    forms: partyForms,
    name: { zh: "谈心谈话", en: "Heart-to-heart talks" },
    words: ["谈话", "思想工作", "必谈", "思想动态"],
    heading: "常态开展谈心谈话，凝聚队伍合力",
    text: [
      "落实谈心谈话制度，班子成员之间、班子成员与党员之间、党员与党员之间坚持经常谈，做到岗位变动必谈、遇到困难必谈、发生矛盾必谈。" +
        "{period}开展谈心谈话{tally:谈心谈话:人次}，了解实际困难{tally:谈话了解困难:个}，帮助解决{tally:谈话解决困难:个}。" +
        "谈话注重方式方法，既指出缺点不足，也关心工作生活，对苗头性问题早发现、早提醒，{prompt:谈心谈话事例:写明谈心谈话解决问题的事例}，" +
        "队伍保持团结稳定。",
    ],
  },
  {
    id: "new-members",
    topic: "members",
    forms: partyForms,
    name: { zh: "发展党员", en: "New members" },
    words: ["入党积极分子", "发展对象", "预备党员", "转正", "入党申请", "政治审查"],
    kinds: partyKinds,
    heading: "严格发展党员程序，优化队伍结构",
    text: [
      "严把政治关、程序关和材料关，落实培养联系、集中培训、政治审查、公示和票决等要求，注重在生产一线、青年骨干和高知识群体中做好发展工作。" +
        "{period}收到入党申请书{tally:入党申请书:份}，新确定入党积极分子{tally:入党积极分子:名}，列为发展对象{tally:发展对象:名}，" +
        "发展党员{tally:发展党员:名}，预备党员按期转正{tally:预备党员转正:名}。发展材料逐人建档、专人审核，" +
        "{prompt:发展党员质量:写明新发展党员的年龄、学历和岗位结构}。",
    ],
  },
  {
    id: "member-education",
    topic: "members",
    forms: partyForms,
    name: { zh: "党员教育管理", en: "Training and care of the membership" },
    words: ["党员培训", "党性教育", "组织关系", "党员名册", "学习强国", "不合格党员"],
    kinds: partyKinds,
    heading: "从严教育管理，提升党员素质",
    text: [
      "实行分类施教，领导干部重在政治能力，普通党员重在履职本领，新党员重在党性锻炼。举办党员培训班{tally:党员培训班:期}，" +
        "参加培训{tally:参加党员培训:人次}，组织到{prompt:党员教育基地:写明教育基地或先进单位名称}现场教学{tally:党员现场教学:次}。" +
        "及时更新党员名册，转接组织关系{tally:转接组织关系:人次}，对长期不参加组织生活、不履行党员义务的及时谈话提醒、教育帮助。",
    ],
  },
  {
    id: "floating-members",
    topic: "members",
    forms: partyForms,
    name: { zh: "流动党员管理", en: "Members on the move" },
    words: ["流动党员", "外出党员", "流入地", "口袋党员", "失联党员"],
    kinds: partyKinds,
    heading: "加强流动党员管理，做到流动不流失",
    text: [
      "定期开展流动党员摸底排查，登记流动党员{tally:流动党员:名}，逐人明确联系人，做到去向清楚、联系畅通、管理到位。" +
        "依托线上平台推送学习内容{tally:推送学习内容:期}，邀请流动党员通过视频参加组织生活{tally:流动党员参加组织生活:人次}，" +
        "利用节假日返回的时机召开座谈会，通报工作、听取意见。加强与流入地党组织的沟通，落实双向管理责任，" +
        "{prompt:流动党员作用:写明流动党员发挥作用的事例}。",
    ],
  },
  {
    id: "party-dues",
    topic: "members",
    forms: partyForms,
    name: { zh: "党费收缴使用", en: "Membership dues" },
    words: ["党费", "党费核定", "交纳党费", "缴费基数", "上缴", "留存党费"],
    kinds: partyKinds,
    heading: "规范党费收缴，严格使用管理",
    text: [
      "年初重新核定党费交纳基数，向党员逐人告知，引导党员自觉、按时、足额交纳。{period}收缴党费{tally:收缴党费:元}，" +
        "按规定上缴{tally:上缴党费:元}，使用留存党费{tally:使用留存党费:元}，主要用于{prompt:党费使用方向:写明党费使用的主要项目}。" +
        "坚持专人管理、专账核算，收支情况每季度核对、每年公布，主动接受党员和上级组织监督，做到收缴有据、使用规范、账目清楚。",
    ],
  },
  {
    id: "party-staff",
    topic: "members",
    forms: partyForms,
    name: { zh: "党务干部队伍建设", en: "Those who do party work" },
    words: ["党务干部", "党务工作者", "党务培训", "支部书记", "以老带新"],
    heading: "配强党务力量，提高履职能力",
    text: [
      "选拔政治素质好、熟悉业务、热心服务的党员充实党务岗位，现有专兼职党务干部{tally:党务干部:名}。" +
        "采取集中授课、现场观摩、跟班学习等形式抓好培训，举办党务培训班{tally:党务培训班:期}，参加培训{tally:参加党务培训:人次}，" +
        "编印工作手册{tally:编印党务工作手册:册}。建立以老带新机制，定期开展业务测试和案例交流，" +
        "{prompt:党务干部培养情况:写明党务干部培养使用的情况}。",
    ],
  },
  {
    id: "member-care",
    topic: "members",
    forms: partyForms,
    name: { zh: "党内关怀帮扶", en: "Care for members in need" },
    words: ["困难党员", "老党员", "政治生日", "关心关爱", "离退休党员"],
    heading: "做好关怀帮扶，增强党员归属感",
    text: [
      "建立老党员和生活困难党员台账，落实政治生日、定期走访、困难帮扶等制度。重要节日慰问党员{tally:慰问党员:名}，" +
        "发放慰问金{tally:党员慰问金:元}，为党员过政治生日{tally:党员政治生日:人次}，帮助解决就医、住房、子女入学等困难{tally:解决党员困难:个}。" +
        "关注年轻党员成长需求，安排业务骨干结对带教，{prompt:关怀帮扶事例:写明关怀帮扶的典型事例}。",
    ],
  },
  {
    id: "vanguard",
    topic: "members",
    forms: partyForms,
    name: { zh: "党员先锋作用", en: "Members in front" },
    words: ["党员示范岗", "党员先锋岗", "责任区", "突击队", "亮身份", "两优一先", "评先树优"],
    heading: "搭建履职平台，发挥先锋作用",
    text: [
      "结合岗位特点设立党员示范岗{tally:党员示范岗:个}，划分党员责任区{tally:党员责任区:个}，组建党员突击队{tally:党员突击队:支}，" +
        "党员佩戴党员徽章、公开身份、作出承诺，自觉接受群众监督。在{prompt:急难险重任务:写明承担的急难险重任务}中，党员主动请战、带头攻坚，" +
        "{prompt:党员先锋事例:写明党员先锋作用的典型事例}。开展评先树优活动，表彰优秀共产党员{tally:表彰优秀共产党员:名}，" +
        "用身边榜样带动身边的人。",
    ],
  },
];
