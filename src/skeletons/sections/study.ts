import type { Section } from "../section-types";
import { partyForms } from "./section-forms";
import { committeeKinds, partyKinds } from "./typical-kinds";

/** 理论学习. */
export const studySections: readonly Section[] = [
  {
    id: "political-study",
    topic: "study",
    forms: partyForms,
    name: { zh: "政治理论学习", en: "Political study" },
    words: ["理论武装", "集中学习", "思想建设", "心得体会", "自学"],
    heading: "抓实政治理论学习，打牢思想基础",
    text: [
      "年初排定学习专题，明确必读篇目和领学人，按月通报学习进度。采取领读原文、分组讨论、线上测试相结合的方式，" +
        "重点学习{prompt:年度学习重点:写明{thisPeriod}重点学习的会议精神和文件}，{period}集中学习{tally:集中学习:次}，" +
        "专题研讨{tally:专题研讨:次}，党员撰写心得体会{tally:心得体会:篇}。" +
        "把学习笔记和发言质量列入党员评议内容，缺席人员及时补学，防止以自学代替集体学习，{prompt:理论学习成效:写明学习推动工作的事例}。",
    ],
  },
  {
    id: "first-topic",
    topic: "study",
    forms: partyForms,
    name: { zh: "第一议题", en: "First topic of every meeting" },
    words: ["第一议题制度", "跟进学习", "传达学习", "会议精神"],
    heading: "抓牢“第一议题”，及时学习贯彻",
    text: [
      "把学习党中央重要会议精神和重要文件作为{orgMeeting}的“第一议题”，实行专人收集、提前印发、会上交流、会后督办，" +
        "{period}安排“第一议题”学习{tally:第一议题学习:次}，交流发言{tally:第一议题发言:人次}。" +
        "每次学习都结合实际研究贯彻措施，确定落实事项{tally:第一议题落实事项:项}，办结{tally:第一议题办结事项:项}，" +
        "办理情况在下次会议上通报，避免一学了之，{prompt:第一议题学习成效:写明学习推动工作的典型事例}。",
    ],
  },
  {
    id: "study-group",
    topic: "study",
    forms: partyForms,
    name: { zh: "理论学习中心组", en: "Study group of the leading body" },
    words: ["中心组学习", "领导干部学习", "专题研讨", "专家辅导"],
    kinds: committeeKinds,
    heading: "抓好中心组学习，带动领导干部先学一步",
    text: [
      "制定理论学习中心组年度学习计划，围绕{prompt:中心组学习专题:写明中心组学习的主要专题}确定研讨题目和重点发言人，" +
        "坚持自学、辅导与研讨相结合，开展理论学习中心组学习{tally:理论学习中心组学习:次}，其中专题研讨{tally:中心组专题研讨:次}，" +
        "邀请专家辅导{tally:专家辅导:场}。领导干部带着问题到联系点调研，形成调研报告{tally:调研报告:篇}。" +
        "考勤、发言提纲和学习记录按次归档，{prompt:中心组学习成效:写明学习成果转化的情况}。",
    ],
  },
  {
    id: "study-campaign",
    topic: "study",
    forms: partyForms,
    name: { zh: "主题教育（学习教育）", en: "Study campaign" },
    words: ["主题教育", "学习教育", "专题教育", "集中教育", "学查改", "读书班"],
    heading: "扎实开展学习教育，一体推进学查改",
    text: [
      "按照上级党组织部署，开展{prompt:学习教育名称:填写学习教育的全称}，成立工作专班，制定实施方案，" +
        "做到学习有计划、查摆有重点、整改有时限。举办读书班{tally:读书班:期}，讲专题党课{tally:专题党课:次}，" +
        "查摆问题{tally:学习教育查摆问题:个}，完成整改{tally:学习教育整改问题:个}，建立健全制度{tally:学习教育建立制度:项}。" +
        "坚持开门教育，请党员群众参与监督和评价，边学边查边改，{prompt:学习教育成效:写明学习教育取得的主要成效}。",
    ],
  },
  {
    id: "party-lessons",
    topic: "study",
    forms: partyForms,
    name: { zh: "党课和宣讲", en: "Party lessons and talks" },
    words: ["讲党课", "微党课", "理论宣讲", "宣讲团"],
    kinds: partyKinds,
    heading: "用好党课宣讲阵地，推动理论走近群众",
    text: [
      "落实{org}书记带头讲、{orgMembers}分工讲、先进典型现身讲的党课制度，课前征集选题，课后收集反馈，" +
        "{period}上党课{tally:党课:次}，其中书记讲党课{tally:书记讲党课:次}。" +
        "组建宣讲队伍，围绕{prompt:宣讲主题:写明宣讲的主要内容}深入村组、社区、企业和窗口单位开展宣讲{tally:宣讲:场}，" +
        "听众{tally:宣讲听众:人次}。多用家常话讲大道理，多用身边事讲新变化，把政策讲清楚、把疑问解答好，" +
        "力求党员群众听得懂、记得住、用得上。",
    ],
  },
  {
    id: "field-research",
    topic: "study",
    forms: partyForms,
    name: { zh: "调查研究", en: "Research on the spot" },
    words: ["调研", "大兴调查研究", "蹲点", "学用结合", "成果转化"],
    heading: "深入调查研究，促进学用结合",
    text: [
      "坚持带着问题下去、拿出办法回来，围绕{prompt:调研课题:写明调研的课题名称}制定调研计划，" +
        "采取蹲点调研、随机走访、座谈交流等形式掌握第一手情况。{period}实地调研{tally:实地调研:次}，走访党员群众{tally:调研走访党员群众:人次}，" +
        "形成调研报告{tally:调研报告:篇}，转化为工作措施{tally:调研转化措施:项}，解决实际问题{tally:解决实际问题:个}。" +
        "建立调研成果台账，对提出的建议逐项跟踪，防止重调查、轻研究，{prompt:调研转化事例:写明调研成果转化的典型事例}。",
    ],
  },
];
