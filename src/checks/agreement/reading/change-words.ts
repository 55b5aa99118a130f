import type { Basis } from "./reading";

/** Words by which a number is known as a change, a base or what something rose or fell to. Data only. Source: 惯例. */

const RISES = "净增长|净增加|净增|增长|增加|增收|增产|增支|上升|提高|提升|上涨|回升|攀升|扩大|增幅|增速|升幅|涨幅|增|升|涨";
const FALLS = "净减少|净减|下降|降低|减少|减收|减产|减支|下滑|回落|缩短|缩小|缩减|压减|压缩|压降|收窄|降幅|跌幅|减幅|减|降|跌";
/** 多收, 少用: more or less of something by so many. */
const MORE_OR_LESS = "多[\\u4e00-\\u9fff]{0,3}|少[\\u4e00-\\u9fff]{0,3}";

/** When the number was that is compared with. */
const WHEN =
  "(?:上一?年度?|去年度?|前年|20[0-9]{2}年度?|上一?个?月|上一?季度?|上半年|上期|年初|计划|目标|任务|预算)(?:全年|同期|同月|末|底|数)?";
/** 同比, 比上年同期, 与去年相比, 较年初. */
const BASIS = `同比|环比|(?:比|较|与|同|相比|相较于?|对比)${WHEN}(?:的|数|水平)?(?:相比|比)?|${WHEN}相比`;
/** Say nothing of what is counted. */
const NEUTRAL =
  "(?:今年|本年|全年|本年度|本期|年内|总量|总数|总额|数量|人数|规模|总体|共|累计|平均|也|又|均|都|已|再)*";
const LINK = "(?:率|幅度?)?(?:了|约|近|为|达到?|有|计)*";

/** A lead that tells of a change: 1 what is counted, 2 the basis, 3 the word of change. Leads are short. */
export const CHANGE = new RegExp(`^(.*?)${NEUTRAL}(${BASIS})?${NEUTRAL}(${RISES}|${FALLS}|${MORE_OR_LESS})${LINK}$`);
/** 增加到, 降至: a level that something rose or fell to. 1 what is counted, 2 the word of change. */
export const REACHED = new RegExp(
  `^(.*?)(${RISES}|${FALLS}|发展|壮大)(?:到|至|为)(?:了)?(?:(?:今年|本年|目前|现在|当前|本期)的?)?$`,
);
/** 由, 从上年的, 由改革前的; a base only where something is REACHED behind it. */
export const FROM = /^(.*?)(?:由|从)(?:[\u4e00-\u9fff0-9]{1,10}(?:的|为))?$/;
/** 下降到, 增至 behind a base: 由3名同志组成 has none. */
export const REACHES = /^[^，、；：。0-9]{0,8}(?:到|至|为)/;
/** 较上年的, 在年初, 比去年同期, 较“十三五”末的. */
export const AGAINST = new RegExp(
  `^(.*?)(?:(?:比|较|与|同|相较于?|在)${WHEN}|(?:比|较)[^比较]{0,12}[年月期末底初前”])(?:的|为)?$`,
);
/** 去年同期, 上年收入: a level of last year that stands for itself. */
export const LAST_YEAR = /^(.*?)(?:去年|上一?年)(?:同期|度)?(?:为|是|共)?([^，；]{0,8})$/;
export const SAME_PERIOD = /^(.*?)同期(?:为|是)?([^，；]{0,8})$/;
/** Behind a base: 在上年78件的基础上. */
export const ON_BASE = /^[^，、；：。0-9]{0,6}的?基础上/;

const FALL = new RegExp(`^(?:${FALLS}|少)`);

/** Growths of these are told in constant prices or for a like scope: not those of the numbers beside them. */
export const REAL_TERMS = /生产总值|增加值|GDP|总产值|可比|不变价|同口径|扣除|剔除|名义|调整后|核定/;

/** Whether a word of change tells of a rise or of a fall. */
export function directionOf(word: string): 1 | -1 {
  return FALL.test(word) ? -1 : 1;
}

const BASES: readonly (readonly [Basis, RegExp])[] = [
  ["start", /年初|年末|年底/],
  ["plan", /计划|目标|任务|预算/],
  ["period", /环比|月|季|半年|上期/],
  ["year", /同比|同期|年/],
];

/** Which basis some words name; "" for none. */
export function basisIn(words: string): Basis {
  return BASES.find(([, pattern]) => pattern.test(words))?.[0] ?? "";
}

/** A basis that a clause without a number names for the clause behind it: 与上年同期相比，增加120张. */
export const SPOKEN_BASIS = new RegExp(`(?:${BASIS})(?=[，,]?[^，,]{0,8}$)`);
