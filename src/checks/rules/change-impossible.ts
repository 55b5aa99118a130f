import { foldSlips, percentSlips } from "../agreement/change-slips";
import { findingsOf } from "../agreement/fault";
import { faultsOfSentences } from "../agreement/faults-of-sentences";
import { sign } from "../agreement/signs";
import type { Rule } from "../types";

/** A change told in words and signs that contradict each other: 下降-9.8%, 12%个百分点, 下降了2倍. */
export const changeImpossible: Rule = {
  id: "change-impossible",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "增减的写法自相矛盾", en: "A change whose words contradict each other" },
  messages: {
    minus: {
      zh: "“{words}”：已经说了减少，数字前不再写负号，请核对是增是减。",
      en: "“{words}” tells of a fall and has a minus as well; check whether it rose or fell.",
    },
    points: {
      zh: "“{words}”：“%”与“个百分点”意思不同，只能写一个，请核对。",
      en: "“{words}”: per cent and points of per cent are different things; only one of them can stand.",
    },
    fold: {
      zh: "“{words}”：减少最多减到零，不能说减少几倍，请改用百分数或“减少到几分之几”。",
      en: "“{words}”: nothing falls by more than all of it; tell the fall in per cent or as a fraction.",
    },
  },
  examples: {
    good: [
      "信访量同比下降9.8%。",
      "工业产值同比增长-3.5%。",
      "进出口总额增减-9.8%。",
      "覆盖率提高12个百分点。",
      "单位能耗下降到原来的0.5倍。",
      "产值是上年的2倍，增长1倍。",
      "下降幅度是去年的2倍。",
      "降幅扩大2倍。",
      "比重下降5%—8%。",
      "降低税费减免门槛，受益企业增加3倍。",
    ],
    bad: [
      "信访量同比「下降-9.8%」。",
      "用电量「降幅为-3.2%」。",
      "覆盖率提高「12%个百分点」。",
      "合格率下降「0.8%百分点」。",
      "投诉量「下降了2倍」。",
      "办理时间「缩短一倍」。",
      "单位成本「降低3倍」多。",
      "能耗「减少了1.5倍」。",
    ],
  },
  check(snapshot) {
    const percents = faultsOfSentences(snapshot, sign.percent, 1, percentSlips);
    return findingsOf(snapshot, "change-impossible", [...percents, ...foldSlips(snapshot)]);
  },
};
