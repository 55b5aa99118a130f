import { isSurname } from "../data/surnames";

/** 某 or a run of them where a name belongs; UTF-16 offsets, half-open. */
export interface SomeoneRun {
  readonly start: number;
  readonly end: number;
}

// What has a name of its own. 某单位, 某部门, 某地 and the like speak of anyone and are left alone when 某 stands once.
const PLACES = /^(自治区|开发区|省|市|州|盟|旗|县|区|镇|乡|街道|社区|村|局|厅|委办|党工委|党委|党支部|党总支)/;
const ANY_NAME =
  /^(省|市|州|盟|旗|县|区|镇|乡|街道|社区|村|局|厅|委|办|部|处|科|所|站|院|校|中心|公司|集团|企业|单位|部门|银行|医院|学校|大学|学院|中学|小学|党支部|党总支|党委|支部|项目|工程|品牌|会议|活动|文件|同志|书记|主任|局长|县长|市长|镇长|乡长|校长|院长|年|月|日|名(?!义)|人次|万元|亿元|次|届)/;
// 某市场, 某区域, 某局部, 某村民, 某镇干部: other words, or anyone.
const OTHER_WORD = /^(市场|市民|区域|区间|区段|局部|局面|村民|村干部|乡贤|县级|市级|省级|区级|镇干部|省份|县城|委员|部分|部位|处室|科目|所以|办法|院落|日子|年龄|年代|月份)/;
// In a report on cases people and their units are left without names on purpose.
const CASE = /(违纪|违法|案例|警示|通报|案件|犯罪|涉嫌|举报|处分|受贿|诈骗|纠纷|李某|张某|王某|刘某|陈某|赵某)/;

/** The runs of 某 that stand for a name somebody was to put there. */
export function someoneRuns(text: string): readonly SomeoneRun[] {
  const runs: SomeoneRun[] = [];
  let at = text.indexOf("某");
  if (at < 0 || CASE.test(text)) return runs;
  while (at >= 0) {
    let end = at + 1;
    while (text.charAt(end) === "某") end += 1;
    if (standsForName(text, at, end)) runs.push({ start: at, end });
    at = text.indexOf("某", end);
  }
  return runs;
}

function standsForName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 4);
  if (OTHER_WORD.test(after)) return false;
  if (end - start >= 2) return ANY_NAME.test(after) || (!isPerson(text, start) && /^[”》]/.test(after));
  if (/^年某月/.test(after) || (/^月某日/.test(after) && !isPerson(text, start))) return true;
  if (after.startsWith("月") || after.startsWith("日")) return /某[年月]$/.test(text.slice(Math.max(0, start - 2), start));
  return PLACES.test(after) && !isPerson(text, start) && !isAnyone(text, start);
}

function isPerson(text: string, start: number): boolean {
  return isSurname(text.charAt(start - 1));
}

/** 如某市, 有的某县, 在某村: one of many. */
function isAnyone(text: string, start: number): boolean {
  return /(如|例如|比如|譬如|像|任|到了|同一|在|个别|有的|其中|以|据|对)$/.test(text.slice(Math.max(0, start - 2), start));
}
