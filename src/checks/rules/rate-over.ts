import { findingsOf } from "../agreement/fault";
import { faultsOfSentences } from "../agreement/faults-of-sentences";
import { ratesOverHundred } from "../agreement/rates-over-hundred";
import { rangeOf, written } from "../agreement/words-around";
import { sign } from "../agreement/signs";
import type { Rule } from "../types";

/** 到会率120%: a rate that cannot be more than all. */
export const rateOver: Rule = {
  id: "rate-over",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "比率超过百分之百", en: "A rate above 100%" },
  messages: {
    over: {
      zh: "这类比率一般不超过100%，这里写的是{percent}，请核对。",
      en: "A rate of this kind is hardly above 100%; here it is {percent}, please check it.",
    },
  },
  examples: {
    good: [
      "到会率100%，办结率99.6%。",
      "完成率120%，超额完成年度任务。",
      "完成年度目标的120%。",
      "产值增长120%，合格率98%。",
      "合格率同比提高120%。",
      "投资收益率达到120%。",
      "参保人数增长110%，覆盖率由50%提高到95%。",
      "报名人数是计划的150%。",
      "床位使用率达到105%。",
      "利用率为102%。",
      "资金到位120%。",
      "覆盖面扩大120%。",
      "小学毛入学率105.8%，学前三年毛入园率102%。",
      "拨备覆盖率186.5%，移动电话普及率112%。",
    ],
    bad: [
      "到会率「120%」。",
      "党员参学率达「101%」。",
      "水质抽检合格率达到「199.6%」。",
      "群众满意率为「198%」。",
      "实现村级全覆盖，覆盖率达到了「110%」。",
      "受理事项按时办结率「105%」。",
      "群众知晓率均达「102.5%」。",
      "问题整改率「112%」。",
    ],
  },
  check(snapshot) {
    const faults = faultsOfSentences(snapshot, sign.percent, 1, (sentence) =>
      ratesOverHundred(sentence).map((amount) => ({ messageId: "over", range: rangeOf(sentence, amount), data: { percent: written(sentence, amount) }, related: [] })),
    );
    return findingsOf(snapshot, "rate-over", faults);
  },
};
