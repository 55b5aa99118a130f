import { textAtRange } from "../../snapshot/text-at-range";
import { findingAt } from "../finding-at";
import { asksIn } from "../structure/asks-in";
import type { Rule } from "../types";

/** A report that asks: what needs an answer goes into a 请示 of its own. */
export const reportAsks: Rule = {
  id: "report-asks",
  family: "structure",
  level: "should",
  basis: { kind: "regulation", clause: "《党政机关公文处理工作条例》第十五条" },
  title: { zh: "报告里夹带请示事项", en: "A report that asks for something" },
  messages: {
    asks: {
      zh: "“{words}”是请示事项，报告、总结里不写；需要上级批准、拨款或者解决的，请另写请示。",
      en: "“{words}” asks for something. A report does not; what needs an answer goes into a 请示 of its own.",
    },
  },
  examples: {
    good: [
      "关于养老服务工作情况的报告\n全年新建养老服务站12个，争取上级补助资金80万元。\n特此报告。",
      "2026年度述职报告\n以上报告，恳请各位领导和同志们批评指正。",
      "关于解决敬老院改造资金的请示\n恳请县人民政府安排48万元予以解决。\n妥否，请批示。",
      "2026年工作总结\n报请县政府批准后实施，采纳职工代表提出的增加经费投入等建议12条。",
      "关于农村养老服务的调研报告\n建议增加经费投入，健全服务网络。",
    ],
    bad: [
      "关于养老服务工作情况的报告\n全年新建养老服务站12个。\n妥否，「请批示」。",
      "2026年党建工作总结\n二是「建议每年增加党建工作经费」5万元，重点向一线倾斜。",
      "2026年工作情况汇报\n「恳请上级在资金、人员上给予支持」，「请县财政局尽快拨付」项目资金。",
    ],
  },
  check(snapshot, profile) {
    return asksIn(snapshot, profile).map((range) =>
      findingAt(snapshot, range, { ruleId: "report-asks", messageId: "asks", data: { words: textAtRange(snapshot, range) } }),
    );
  },
};
