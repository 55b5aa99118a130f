/** What a column can hold. */
export type ColumnRole = "id" | "section" | "unit" | "label" | "value";

/**
 * Words of column titles, the first that fits decides; `weight` tells which of several columns of one role is meant.
 * Source: 惯例; the titles of office ledgers. A title without a role, such as 上年数, 计划数 or 备注, is listed with null.
 */
export const HEADER_WORDS: readonly { readonly words: RegExp; readonly role: ColumnRole | null; readonly weight: number }[] = [
  { words: /^(?:编号|id)$/iu, role: "id", weight: 1 },
  { words: /^(?:序号?|号|行次|顺序|编码|代码|no\.?)$/iu, role: null, weight: 1 },
  { words: /备注|说明|责任|负责|填报|填表|联系|电话|日期|时间|时限|期限|排名|位次|来源|依据|句子|sentence|owner/iu, role: null, weight: 1 },
  { words: /期初|年初|^原(?:有|值|数)|^初?上报数/u, role: null, weight: 1 },
  { words: /上年|去年|往年|同期|前年|上期|上月|上季|计划|目标|任务[数量]|应[到完]|预[算计]|同比|环比|增[长减幅速]|增减|占比|比重|比例|进度|完成率/u, role: null, weight: 1 },
  { words: /^(?:所属|所在)?(?:部分|章节|板块|模块|类别|分类|大类|方面|领域|条线|工作类别|一级(?:指标|项目|目录)|section)$/iu, role: "section", weight: 2 },
  { words: /^(?:计量|计算|数量)?单位$|^unit$/iu, role: "unit", weight: 2 },
  { words: /^(?:期末|年末|现有|核[定实]|审定|决算|执行)(?:数|值|人数)?$/u, role: "value", weight: 4 },
  { words: /^(?:数值|完成|累计完成|完成数|完成值|完成量|完成情况|实际完成[数值量]?|实际[数值]?|本年[度]?(?:数|完成[数值量]?|累计)?|今年[数]?|本年实际|实绩|value)$/iu, role: "value", weight: 4 },
  { words: /^(?:19|20)\d{2}年?(?:度)?(?:1?\d[-—–~～至]1?\d月)?(?:数|数量|完成数|实际)?$/u, role: "value", weight: 3 },
  { words: /^(?:全年|累计|年度)?(?:数量|数据|数|数字|合计|总数|总计|累计|全年)$|完成[数值量]$|本期|本季/u, role: "value", weight: 3 },
  { words: /^(?:人数|次数|场次|个数|件数|户数|金额|面积|人次|得分)$/u, role: "value", weight: 2 },
  { words: /^(?:项目|指标|二级指标|三级指标|名称|内容|事项|item|label|(?:项目|指标|活动|工作|事项|任务)(?:名称|内容|项目|事项|指标)?|统计(?:项目|指标|内容))$/iu, role: "label", weight: 3 },
  { words: /(?:名称|项目|指标|内容|事项)$/u, role: "label", weight: 2 },
];

/** A title without what stands in brackets is no longer, in UTF-16 units. */
const TITLE_MOST = 12;

/** The role of a title and how surely; null when it names none. */
export function headerRole(cell: string): { readonly role: ColumnRole | null; readonly weight: number } | null {
  if (cell.length > TITLE_MOST * 3) return null;
  const title = cell.normalize("NFKC").replace(/\s+/gu, "").replace(/[([].*[)\]]$/u, "");
  if (title === "" || title.length > TITLE_MOST) return null;
  const { role = null, weight = 0 } = HEADER_WORDS.find(({ words }) => words.test(title)) ?? {};
  // Of several years the last is meant.
  const [year = "0"] = /^(?:19|20)\d{2}/.exec(title) ?? [];
  return weight === 0 ? null : { role, weight: weight + Number(year) / 10_000 };
}
