import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 整改和整治: what inspections found, what was put right for people, what was taken off the lower levels. */
export const rectificationSections: readonly Section[] = [
  {
    id: "inspection",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "巡视巡察和审计整改", en: "What inspection and audit found" },
    words: ["巡视整改", "巡察整改", "审计整改", "反馈问题", "整改台账", "长效机制"],
    heading: "抓好巡视巡察和审计整改，健全长效机制",
    text: [
      "把巡视巡察和审计反馈问题整改作为重要政治任务，成立整改工作领导小组，{orgMeeting}专题研究整改工作{tally:研究整改工作:次}，" +
        "逐项明确责任人、措施和时限，实行台账管理、对账销号。反馈问题{tally:巡视巡察反馈问题:个}，已完成整改{tally:巡视巡察已整改问题:个}；" +
        "审计指出问题{tally:审计指出问题:个}，已完成整改{tally:审计已整改问题:个}。" +
        "对需要长期坚持的{prompt:长期整改任务:写明尚在整改的任务和进展}持续推进，举一反三查找制度漏洞，{prompt:巡视整改成效:写明整改取得的成效和建立的制度}。",
    ],
    brief:
      "反馈问题{tally:巡视巡察反馈问题:个}，已完成整改{tally:巡视巡察已整改问题:个}；审计指出问题{tally:审计指出问题:个}，" +
      "已完成整改{tally:审计已整改问题:个}，{prompt:巡视整改成效:写明整改取得的成效和建立的制度}。",
  },
  {
    id: "special-campaign",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "专项整治", en: "Putting right what touches people" },
    words: ["不正之风和腐败问题", "群众身边", "违规吃喝", "集中整治", "专项治理"],
    heading: "开展专项整治，解决群众反映的突出问题",
    text: [
      "按照上级统一部署，聚焦群众身边不正之风和腐败问题、违规吃喝等开展专项整治，重点整治{prompt:专项整治重点:写明专项整治的领域和事项}。" +
        "通过自查自纠、走访群众、调阅账目等方式排查问题{tally:专项整治排查问题:个}，完成整改{tally:专项整治整改问题:个}，" +
        "按规定向纪检监察机构移交问题线索{tally:移交问题线索:条}，清退或者收回资金{tally:清退收回资金:万元}。" +
        "针对暴露出的管理漏洞制定制度{tally:制定制度:项}，处理结果向群众公布，{prompt:专项整治成效:写明专项整治取得的成效}。",
    ],
    brief:
      "聚焦群众身边不正之风和腐败问题开展专项整治，排查问题{tally:专项整治排查问题:个}，完成整改{tally:专项整治整改问题:个}，" +
      "移交问题线索{tally:移交问题线索:条}，{prompt:专项整治成效:写明专项整治取得的成效}。",
  },
  {
    id: "burden",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "整治形式主义为基层减负", en: "Less paper for the lower levels" },
    words: ["形式主义", "为基层减负", "文山会海", "精文减会", "指尖上的形式主义", "工作群", "督查检查考核"],
    heading: "整治形式主义，为基层减负",
    text: [
      "落实整治形式主义为基层减负有关规定，从严控制文件、会议和督查检查考核，{period}精简文件{tally:精简文件:件}，精简会议{tally:精简会议:次}，" +
        "合并督查检查考核事项{tally:合并督查检查:项}。清理长期不用、功能重复的工作群和应用程序{tally:清理工作群:个}，" +
        "取消重复填报的报表{tally:取消报表:张}，能够共享的数据不再要求基层报送。" +
        "建立基层负担反映渠道，对反映的问题逐条核实、限期解决，{prompt:基层减负成效:写明基层减负的具体成效}。",
    ],
    brief:
      "从严控制文件、会议和督查检查考核，{period}精简文件{tally:精简文件:件}，精简会议{tally:精简会议:次}，清理工作群和应用程序{tally:清理工作群:个}，" +
      "{prompt:基层减负成效:写明基层减负的具体成效}。",
  },
];
