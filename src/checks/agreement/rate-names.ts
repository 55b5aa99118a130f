/** Rates by their names, and what their two numbers are called in the same sentence. Source: 惯例. Data only. */

/** Rates of those who came, whose two numbers are told by other words than the rate's own. */
export const ATTENDANCE = {
  /** Ends the words before the percentage. */
  rate: /(?:到会|参会|出席|参学|参训|出勤|到课|参加|参评|参与)率$/,
  /** The words before the number that is the whole. */
  whole: /应(?:到会?|参会|出席|参加|参学|参训|参评)(?:人员|人数|党员|职工)?(?:有|共|为)?$/,
  /** The words before the number that is the part. */
  part: /(?:实到会?|实际(?:到会|参加|参会|出席|参训|参学|参评)|实参会|实参加)(?:人员|人数|党员|职工)?(?:有|共|为)?$/,
} as const;

/** Any other rate: 1 what it is said of, 2 the act that its part is called by: 办结率, 隐患整改率, 问卷回收率. */
export const NAMED_RATE = /^([\u4e00-\u9fff]{0,8}?)([\u4e00-\u9fff]{2})率$/;
/** Rates whose part is called otherwise: 预算560万元，支出504万元，执行率90%. */
export const OTHER_ACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["执行", ["支出"]],
  ["化解", ["调处", "调解"]],
  ["办结", ["办理完毕", "办理完成"]],
  ["结案", ["审结"]],
  ["回收", ["收到", "回收"]],
]);
/** Before the act they change nothing. */
export const PLAIN_RATE = /^(?:综合|总体|总|整体|平均|全年|累计|实际|基本|问题|事项|案件|任务)*$/;
/** A part that is not all of its kind, since the others came later. */
export const FIRST_PART = /当月|当场|当年|当天|当日|现场|首批|首次|一次性|立行立改|立即|本月|已于|率先|提前/;

/** Rates that cannot be more than a hundred in a hundred. 完成率 and 增长率 can. */
export const BOUNDED_RATE =
  /(?:到会|参会|出席|参学|参训|出勤|到课|参评|参与|覆盖|合格|及格|办结|整改|整改完成|满意|知晓|普及|通过|达标|准确|优良|优秀|入户|回访|回复|签订|化解|入学|参保|好评|按时办结|建档)率$/;
/**
 * Rates of these names may pass a hundred: gross enrolment, cover of bad loans and debts, goods by head.
 * Source: 中国教育统计年鉴 (毛入学率), 商业银行风险监管核心指标 (拨备覆盖率), 惯例.
 */
export const UNBOUNDED_RATES: readonly RegExp[] = [
  /毛[\u4e00-\u9fff]{0,6}率$/,
  /(?:拨备|流动性|利息|资本|准备金|备付金?|担保|债务|现金流?)[\u4e00-\u9fff]{0,4}覆盖率$/,
  /(?:电话|手机|移动|宽带|互联网|家电|汽车|车辆|彩电|空调|冰箱)[\u4e00-\u9fff]{0,4}普及率$/,
];

/** Stand between the name of a rate and its number. */
export const BEFORE_RATE = /(?:分别)?(?:均|都|已|就)?(?:达到了?|达|为|是|保持在|保持|在|高达|约)$/;
