/** Rates by their names, and what their two numbers are called in the same sentence. Source: 惯例. Data only. */
export interface RateName {
  /** Ends the words before the percentage. */
  readonly rate: RegExp;
  /** The words before the number that is the whole. */
  readonly whole: RegExp;
  /** The words before the number that is the part. */
  readonly part: RegExp;
}

export const RATE_NAMES: readonly RateName[] = [
  {
    rate: /(?:到会|参会|出席|参学|参训|出勤|到课|参加|参评|参与)率$/,
    whole: /应(?:到会?|参会|出席|参加|参学|参训|参评)(?:人员|人数|党员|职工)?$/,
    part: /(?:实到会?|实际(?:到会|参加|参会|出席|参训|参学|参评)|实参会|实参加)(?:人员|人数|党员|职工)?$/,
  },
  { rate: /办结率$/, whole: /(?:受理|收到|接到|交办|接收)[^已]{0,10}$/, part: /(?:办结|办理完毕)$/ },
  { rate: /(?:整改|整改完成)率$/, whole: /(?:发现|查摆|排查|梳理|查找)[^整]{0,10}$/, part: /(?:完成整改|整改完成|整改到位|整改)$/ },
  { rate: /(?:化解|调解)率$/, whole: /(?:排查|受理)[^化]{0,10}$/, part: /(?:化解|成功化解|调解|成功调解)$/ },
  { rate: /合格率$/, whole: /(?:抽检|抽查|抽样|检测)[^合]{0,10}$/, part: /合格(?:样品|产品)?$/ },
];

/** Rates that cannot be more than a hundred in a hundred. 完成率 and 增长率 can. */
export const BOUNDED_RATE =
  /(?:到会|参会|出席|参学|参训|出勤|到课|参评|参与|覆盖|合格|及格|办结|整改|整改完成|满意|知晓|普及|通过|达标|准确|优良|优秀|入户|回访|回复|签订|化解|入学|巩固|参保|好评|按时办结|建档)率$/;

/** Stand between the name of a rate and its number. */
export const BEFORE_RATE = /(?:分别)?(?:均|都|已|就)?(?:达到了?|达|为|是|保持在|保持|在|高达|约)$/;
