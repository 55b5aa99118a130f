import type { Section } from "../section-types";
import { partyForms } from "./section-forms";

/** 服务群众. */
export const serviceSections: readonly Section[] = [
  {
    id: "double-report",
    topic: "service",
    forms: partyForms,
    name: { zh: "双报到", en: "Members at work where they live" },
    words: ["双报到", "在职党员进社区", "社区报到", "微心愿", "力量下沉"],
    heading: "落实“双报到”，推动力量下沉",
    text: [
      "单位党组织到{prompt:结对社区:填写结对社区的名称}报到，组织在职党员{tally:社区报到党员:名}到居住地社区报到，对接需求清单和资源清单，" +
        "认领服务项目{tally:认领服务项目:项}，帮助实现微心愿{tally:微心愿:个}。党员利用业余时间参与环境整治、矛盾调解、政策宣传、应急值守等工作，" +
        "累计服务{tally:报到党员服务时长:小时}。完善服务登记、社区评价和结果反馈机制，把报到表现作为评先评优的重要参考，" +
        "{prompt:双报到成效:写明解决社区难题的事例}。",
    ],
  },
  {
    id: "volunteers",
    topic: "service",
    forms: partyForms,
    name: { zh: "志愿服务", en: "Volunteers" },
    words: ["志愿者", "学雷锋", "志愿服务队", "新时代文明实践", "公益"],
    heading: "开展志愿服务，践行为民宗旨",
    text: [
      "组建党员志愿服务队{tally:志愿服务队:支}，结合专业特长推出政策咨询、助老助残、文明劝导、环境保护等服务项目。" +
        "{period}开展志愿服务{tally:志愿服务:次}，服务群众{tally:服务群众:人次}，累计时长{tally:志愿服务时长:小时}。" +
        "建立需求征集、项目发布、活动记录、评价激励环环相扣的工作机制，推动志愿服务由节日集中向平时经常转变，" +
        "{prompt:志愿服务品牌:写明特色志愿服务项目和成效}。",
    ],
  },
  {
    id: "visits",
    topic: "service",
    forms: partyForms,
    name: { zh: "走访慰问", en: "Visits to those in need" },
    words: ["慰问", "困难群众", "困难户", "帮扶", "联系群众", "送温暖"],
    heading: "走访慰问困难群众，传递组织温暖",
    text: [
      "落实党员干部直接联系群众制度，建立困难家庭、孤寡老人、留守儿童、退役军人等重点对象台账，定期上门了解生产生活情况。" +
        "重要节日走访慰问{tally:走访慰问:户}，送去慰问金{tally:慰问金:元}，发放慰问物品{tally:慰问物品:份}，收集困难诉求{tally:走访收集诉求:件}。" +
        "对能够当场解决的马上办，需要协调的限时办，暂不具备条件的耐心解释，{prompt:走访慰问事例:写明走访慰问解决困难的事例}。",
    ],
  },
  {
    id: "practical-help",
    topic: "service",
    forms: partyForms,
    name: { zh: "为民办实事", en: "Practical help for people" },
    words: ["办实事", "民生实事", "急难愁盼", "群众满意", "接诉即办"],
    heading: "办好民生实事，回应群众关切",
    text: [
      "坚持群众点题、组织解题、群众评题，通过问卷、座谈、热线等方式征集群众需求{tally:征集群众需求:条}，向社会公开承诺内容和完成时限。" +
        "{period}为群众办实事{tally:办实事:件}，投入资金{tally:办实事资金:万元}，惠及群众{tally:办实事惠及群众:人次}，" +
        "重点解决了{prompt:民生实事内容:写明解决的主要民生问题}。",
      "项目完成后请群众代表现场评议，满意率达到{tally:办实事满意率:%}，" +
        "对评价不高的事项回头再办，直到群众认可。",
    ],
  },
  {
    id: "joint-work",
    topic: "service",
    forms: partyForms,
    name: { zh: "结对共建", en: "Joint work with partners" },
    words: ["共建", "结对", "联建", "共建协议", "城乡共建", "帮带"],
    heading: "深化结对共建，实现互促共赢",
    text: [
      "与{prompt:共建单位:写明共建单位名称}建立结对关系，共同商定年度共建清单，明确共建项目{tally:共建项目:个}。" +
        "围绕组织联建、活动联办、难题联解开展共建活动{tally:共建活动:次}，互派党员学习交流{tally:互派党员交流:人次}，" +
        "帮助协调解决困难{tally:共建解决困难:个}。坚持定期会商、共同评价成效，" +
        "双方在资源、信息、人才等方面互补互助，{prompt:结对共建成效:写明结对共建取得的成果}。",
    ],
  },
];
