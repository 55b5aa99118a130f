import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 组织建设: what a party organisation works with. */
export const safeguardSections: readonly Section[] = [
  {
    id: "party-funds",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "党建经费保障", en: "Money for party work" },
    words: ["经费", "预算", "活动场所", "基础保障", "阵地建设"],
    heading: "落实党建经费，强化基础保障",
    text: [
      "把党建工作经费列入年度预算，制定使用计划，重点用于{prompt:经费使用方向:写明经费使用的主要方向}。" +
        "{period}落实党建经费{tally:党建经费:万元}，其中党员教育培训支出{tally:党员教育培训经费:万元}。" +
        "严格审批和报销手续，做到专款专用、账目清楚，使用情况定期公布，接受党员监督和审计检查。" +
        "按要求配备活动场所、学习资料和网络设备，购置党建图书{tally:购置党建图书:册}，保障组织生活正常开展。",
    ],
  },
  {
    id: "party-archives",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "党务档案管理", en: "Files of party work" },
    words: ["档案", "台账", "归档", "会议记录", "资料管理"],
    heading: "规范档案管理，完整留存资料",
    text: [
      "制定党务档案归档目录，明确会议记录、党员材料、来往文件、活动影像等资料的收集范围和保管期限，做到随办随收、按季整理、按年归档。" +
        "{period}整理归档文件{tally:归档文件:件}，补齐历年缺项材料{tally:补齐档案材料:份}，核查党员档案{tally:核查党员档案:份}。" +
        "落实专人管理、专柜存放和借阅登记制度，重要资料同步制作电子副本，{prompt:档案管理成效:写明档案规范管理的情况}，" +
        "为检查考核和查阅利用提供了便利。",
    ],
  },
];
