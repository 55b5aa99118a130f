import type { AmountSentence } from "./amount";

/** Words by which parts of a whole are known, and those that say that they are not all of it. Data only. Source: 惯例. */

/** Shares, rates and sizes are no parts: 增长5%，其中工业增长8%. */
export const NO_PARTS: ReadonlySet<string> = new Set([
  "%",
  "‰",
  "个百分点",
  "百分点",
  "倍",
  "成",
  "分",
  "岁",
  "度",
  "级",
  "天",
  "小时",
  "分钟",
  "个月",
  "周",
  "个工作日",
  "工作日",
]);
/** What is said of a rate, an average or a change is no sum. */
export const RATES = /均|每|各|同比|增长|下降|提高|增幅|分别/;
/** Parts that may overlap: of 46 projects 30 can be new and 20 large. */
export const OVERLAPPING =
  /以上|以下|以内|重点|[省市县区国]级|国家|已|完成|当年|新|占|涉及|纳入|获|优秀|参与|参加|解决|办结|整改|涵盖|覆盖|用于|涉农|小微|普惠|绿色|民营|民生|科技|高新|专精|中长期|免费|贫困|困难/;
/** Traits of persons, of which one may have several. */
export const TRAITS_OF_PERSONS =
  /男|女|岁|以上|以下|学历|本科|大专|硕士|博士|研究生|党员|团员|民族|汉族|职称|高级|中级|初级|退休|在职|骨干|脱贫|残疾/;
/** A list that begins so, or ends so, does not name all. */
export const NOT_ALL = /主要|包括|包含|涉及|如|其中|有|新增|重点|尤其|特别|含|等/;
/** Ranks tell parts apart: 国家级2项、省级5项. */
export const RANKS = /[省市县区国家部院校镇乡]级/;
/** A sentence may say itself that its parts have something in common: 部分活动同时走进社区和学校. */
const TOLD_OVERLAP =
  /重复计|重复统计|有重复|有重叠|有交叉|交叉重叠|部分[\u4e00-\u9fff]{0,6}(?:同时|兼|重复|交叉|重叠)|有的[\u4e00-\u9fff]{0,6}(?:同时|兼)|同时(?:属于|计入|涉及|符合|包含)/;

/** True where the sentence tells that its parts overlap. */
export function tellsOverlap({ paragraph, start, end }: AmountSentence): boolean {
  return TOLD_OVERLAP.test(paragraph.text.slice(start, end));
}
