import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 政治建设: what a report on party work begins with. */
export const politicsSections: readonly Section[] = [
  {
    id: "political-building",
    topic: "study",
    forms: partyForms,
    name: { zh: "政治建设", en: "Political building" },
    words: ["两个确立", "两个维护", "四个意识", "四个自信", "请示报告", "政治纪律", "政治规矩"],
    heading: "加强政治建设，坚定政治立场",
    text: [
      "把政治建设摆在首位，{pledge}，" +
        "认真学习贯彻{prompt:重要讲话精神:写明重要讲话和重要会议的精神}。{orgMeeting}传达学习党中央决策部署和上级要求{tally:传达学习上级部署:次}，" +
        "研究贯彻措施{tally:贯彻落实措施:条}，对落实情况开展检查{tally:贯彻落实检查:次}。严格执行重大事项请示报告制度，" +
        "向上级党组织请示报告{tally:请示报告事项:件}，教育党员干部严守政治纪律和政治规矩，{prompt:政治建设成效:写明贯彻落实的具体成效}。",
    ],
    brief:
      "{pledge}。{orgMeeting}传达学习上级部署{tally:传达学习上级部署:次}，" +
      "向上级党组织请示报告{tally:请示报告事项:件}，{prompt:政治建设成效:写明贯彻落实的具体成效}。",
  },
];
