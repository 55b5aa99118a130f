import { differenceFaults } from "../agreement/difference-faults";
import { faultsOfSentences } from "../agreement/faults-of-sentences";
import { findingsOf } from "../agreement/fault";
import { growthFaults } from "../agreement/growth-faults";
import { shareFaults } from "../agreement/share-faults";
import { sign } from "../agreement/signs";
import type { Rule } from "../types";

/** A percentage that does not match the two numbers beside it: 27名中10名占27%. */
export const shareWrong: Rule = {
  id: "share-wrong",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "百分数、增减数与旁边的数对不上", en: "A percentage or a difference that does not match its numbers" },
  messages: {
    share: {
      zh: "{reckoning}，这里写的是{percent}，请核对。",
      en: "{reckoning}, but {percent} stands here; check the numbers.",
    },
    growth: {
      zh: "按旁边的数，变化是{reckoning}，这里写的是{percent}，请核对。",
      en: "By the numbers beside it the change is {reckoning}, but {percent} stands here; check the numbers.",
    },
    difference: {
      zh: "{reckoning}，这里写的是{difference}，请核对。",
      en: "{reckoning}, but {difference} stands here; check the numbers.",
    },
    fell: {
      zh: "由{from}到{to}是减少，这里写的是增加，请核对。",
      en: "From {from} to {to} is less, but a rise is told of here; check the numbers.",
    },
    rose: {
      zh: "由{from}到{to}是增加，这里写的是减少，请核对。",
      en: "From {from} to {to} is more, but a fall is told of here; check the numbers.",
    },
  },
  examples: {
    good: [
      "27名党员中10名占37%。",
      "党员27名，其中女党员10名，占37.0%。",
      "党员27名，其中女党员10名，占37.04%，男党员17名，占63%。",
      "应到30人，实到27人，到会率90%。",
      "完成投资8亿元，占年度目标10亿元的80%。",
      "女党员10名，占全镇妇女总数的3%。",
      "党员27名，其中女党员10名，占女职工的40%。",
      "党员27名，其中女党员10名，占比近40%。",
      "发现问题312个，当月整改296个，其余16个已全部整改，整改率100%。",
      "完成投资6800万元，去年同期6050万元，同比增长12.4%。",
      "完成投资6800万元，同比增长12.4%，占年度任务的68%。",
      "受理来电1870件，办结1870件，办结率100%。",
      "完成投资1.5亿元，占总投资4.6亿元的32.6%。",
      "办结64件，群众满意率98%，受理67件。",
      "用水量从去年的120吨降到96吨，同比下降20%。",
      "床位986张，比上年增加120张，增长13.9%。",
      "党员862名，比去年净增14名，增长1.7%。",
      "在上年78件的基础上增加12件，增长15.4%。",
      "应参会32人，实到28人，请假4人，到会率87.5%。",
      "受理120件，办结118件，按时办结率100%。",
      "覆盖率由85%提高到92%，提高7个百分点。",
    ],
    bad: [
      "27名党员中10名占「27%」。",
      "党员27名，其中女党员10名，占「47%」。",
      "应到30人，实到27人，到会率「95%」。",
      "完成投资8亿元，占年度目标10亿元的「85%」。",
      "受理来电45件，办结40件，办结率「95%」。",
      "排查问题40个，整改30个，整改率「85%」。",
      "完成投资6800万元，去年同期6000万元，同比增长「20%」。",
      "党员共27名，其中35岁以下8名，占「19.6%」。",
      "完成投资6800万元、占年度任务8500万元的「85%」。",
      "床位986张，比上年增加120张，增长「23.9%」。",
      "项目总投资4.6亿元，完成1.5亿元，占总投资的「42.6%」。",
      "信访总量由5135件下降到4632件，下降「19.8%」。",
      "下达任务43项，完成41项，完成率「91.35%」。",
      "党员由25名增加到28名，净增「4名」。",
      "覆盖率由85%提高到92%，提高「8个百分点」。",
      "会员由120人增加到「96人」。",
    ],
  },
  check(snapshot) {
    const shares = faultsOfSentences(snapshot, sign.percent, 3, shareFaults, growthFaults);
    return findingsOf(snapshot, "share-wrong", [...shares, ...faultsOfSentences(snapshot, 0, 2, differenceFaults)]);
  },
};
