import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 民族团结, 双拥和国防动员. */
export const unitySections: readonly Section[] = [
  {
    id: "nation",
    topic: "ideology",
    forms: partyForms,
    name: { zh: "铸牢中华民族共同体意识", en: "One community of the Chinese nation" },
    words: ["民族团结", "民族团结进步", "民族工作", "共同体意识", "三交"],
    heading: "铸牢中华民族共同体意识，促进民族团结",
    text: [
      "把铸牢中华民族共同体意识作为民族工作的主线，列入理论学习和干部培训内容，{orgMeeting}研究民族工作{tally:研究民族工作:次}，" +
        "开展专题学习{tally:民族工作专题学习:次}。结合{prompt:民族团结宣传载体:写明宣传月、传统节日等活动载体}开展民族团结进步宣传{tally:民族团结宣传:场}，" +
        "组织各族群众交往交流交融活动{tally:交往交流交融活动:次}。帮助各族群众解决就业、就学、就医等方面的困难{tally:解决各族群众困难:件}，" +
        "依法妥善处理涉及民族因素的矛盾纠纷，{prompt:民族团结成效:写明民族团结进步工作的成效}。",
    ],
    brief:
      "以铸牢中华民族共同体意识为主线，开展专题学习{tally:民族工作专题学习:次}，民族团结进步宣传{tally:民族团结宣传:场}，" +
      "组织各族群众交往交流交融活动{tally:交往交流交融活动:次}，{prompt:民族团结成效:写明民族团结进步工作的成效}。",
  },
  {
    id: "support-army",
    topic: "ideology",
    forms: partyForms,
    name: { zh: "双拥和国防动员", en: "Support for the army and its families" },
    words: ["双拥", "拥军优属", "国防教育", "征兵", "退役军人", "国防动员"],
    heading: "做好双拥工作，支持国防动员建设",
    text: [
      "落实党管武装和双拥工作责任，{orgMeeting}研究双拥和国防动员工作{tally:研究双拥工作:次}，把国防教育列入学习计划，" +
        "开展国防教育{tally:国防教育:次}。重要节日走访慰问驻地官兵、烈属和退役军人{tally:慰问官兵和优抚对象:人次}，" +
        "帮助解决子女入学、家属就业等困难{tally:解决优抚对象困难:件}。按要求做好征兵、民兵整组和应急动员准备，" +
        "{prompt:国防动员任务完成情况:写明承担的国防动员任务和完成情况}，{prompt:双拥工作事例:写明双拥工作的典型事例}。",
    ],
    brief:
      "落实党管武装和双拥工作责任，开展国防教育{tally:国防教育:次}，走访慰问驻地官兵、烈属和退役军人{tally:慰问官兵和优抚对象:人次}，" +
      "{prompt:国防动员任务完成情况:写明承担的国防动员任务和完成情况}。",
  },
];
