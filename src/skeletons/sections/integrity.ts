import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 党风廉政. */
export const integritySections: readonly Section[] = [
  {
    id: "clean-government",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "党风廉政建设责任制", en: "Duty for a clean administration" },
    words: ["党风廉政", "全面从严治党", "主体责任", "责任书", "一岗双责"],
    heading: "履行管党治党责任，推进党风廉政建设",
    text: [
      "制定全面从严治党责任清单，{orgMeeting}专题研究全面从严治党工作{tally:研究全面从严治党工作:次}，签订责任书{tally:签订责任书:份}，" +
        "把廉政要求与业务任务一并下达、一并检查。对群众反映的问题认真核实，抓早抓小、防微杜渐，{prompt:监督执纪情况:写明监督执纪和问题处理情况}。" +
        "支持纪检监察工作，定期听取专题汇报，对落实责任不力的约谈提醒{tally:约谈提醒:人次}。",
    ],
  },
  {
    id: "warning-education",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "警示教育", en: "Warning by example" },
    words: ["廉政教育", "党纪学习", "典型案例", "警示教育片", "家风", "廉政谈话", "以案促改"],
    heading: "深化警示教育，筑牢拒腐防线",
    text: [
      "坚持用身边事教育身边人，采取通报典型案例、观看警示教育片、旁听案件庭审、参观廉政教育基地等形式，{period}开展警示教育{tally:警示教育:次}，" +
        "受教育党员干部{tally:受教育党员干部:人次}。节假日前发送廉洁提醒{tally:廉洁提醒:条}，对新任职、新入职和重点岗位人员开展廉政谈话{tally:廉政谈话:人次}。" +
        "把家风建设作为廉政教育的重要内容，开展家庭助廉活动，{prompt:警示教育特色做法:写明警示教育的特色做法}，引导党员干部算好廉洁账、守好纪律关。",
    ],
  },
  {
    id: "work-style",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "作风建设", en: "Style of work" },
    words: ["四风", "八项规定", "形式主义", "为基层减负", "文风会风", "明察暗访", "服务态度"],
    heading: "持续转变作风，提高服务效能",
    text: [
      "贯彻落实中央八项规定及其实施细则精神，聚焦服务态度、办事效率、工作纪律开展自查自纠，查找作风问题{tally:查找作风问题:个}，" +
        "整改到位{tally:整改作风问题:个}。开展明察暗访{tally:明察暗访:次}，对迟到早退、推诿扯皮、办事拖拉等问题点名通报。" +
        "改进文风会风，能合并的会议合并开，能当面解决的不发文，为基层减负，{period}精简会议{tally:精简会议:次}，精简文件{tally:精简文件:件}，" +
        "{prompt:作风转变事例:写明作风转变的典型事例}。",
    ],
  },
  {
    id: "integrity-risks",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "廉政风险防控", en: "Risks to integrity" },
    words: ["廉政风险点", "防控措施", "权力清单", "重点岗位", "轮岗"],
    heading: "排查廉政风险，扎紧制度笼子",
    text: [
      "梳理权力事项，绘制运行流程图，围绕人员管理、资金使用、物资采购和{prompt:廉政风险重点领域:写明廉政风险集中的领域或岗位}逐岗排查，" +
        "确定廉政风险点{tally:廉政风险点:条}，划分风险等级，制定防控措施{tally:防控措施:条}。" +
        "对风险较高的岗位实行定期轮岗、重点监督，轮岗交流{tally:重点岗位轮岗:名}，修订完善制度{tally:修订完善制度:项}。" +
        "岗位职责发生变化的及时更新风险清单，执行情况定期抽查，{prompt:风险防控成效:写明风险防控取得的成效}。",
    ],
  },
  {
    id: "daily-supervision",
    topic: "integrity",
    forms: partyForms,
    name: { zh: "日常监督", en: "Everyday supervision" },
    words: ["监督检查", "巡察整改", "审计整改", "群众监督", "举报", "纪检"],
    heading: "做实日常监督，形成监督合力",
    text: [
      "综合运用党内监督、群众监督、审计监督等方式，对重要决策落实、资金使用、项目招标、选人用人等情况开展监督检查{tally:日常监督检查:次}，" +
        "发现问题{tally:监督发现问题:个}，督促整改到位{tally:监督整改问题:个}。聘请社会监督员{tally:社会监督员:名}，" +
        "公开举报电话和信箱，畅通群众反映渠道。",
      "对巡察、审计反馈的问题建立台账、对账销号，" +
        "{prompt:反馈问题整改情况:写明反馈问题的整改进展}，做到解决一个问题、完善一项制度。",
    ],
  },
];
