import { isDigit, isHan, isLatin } from "../characters";
import type { MaskPlace } from "./mask-place";
import { measureWordAt } from "./measure-words";

/** 3天, 400元, 15平方米, 5％: a figure with its unit, at the end of what stands before the sign. */
const AMOUNT_BEFORE =
  /[0-9０-９][0-9０-９.,]{0,12}\s?(?!年)([a-zA-Z㎡%％‰]{1,3}|[\u4e00-\u9fff]{1,4}(\/[\u4e00-\u9fff]{1,3})?|[）)])$/;
/** （60＋6）人: a sum in brackets with its unit. */
const SUM_BEFORE = /[0-9０-９][）)][\u4e00-\u9fff]{1,4}(\/[\u4e00-\u9fff]{1,3})?$/;
/** What is multiplied in a formula without figures: 基数×系数, 单价×数量. */
const FACTOR_BEFORE = /[\u4e00-\u9fff）)](数|价|积|额|准|值|量|率|费|资|分|重|时长|人数|工资)$/;
const FACTOR_BEHIND =
  /^[（(]?[\u4e00-\u9fff]{0,4}?(系数|权重|单价|数量|标准|比例|基数|天数|人数|面积|次数|课时|月数|年限|倍数|费率|税率|分值|得分|[时工份套件户亩吨班场里用产销重数][数量次程]|金额|成本|价格)/;
// The sign of a formula stands no farther away.
const REACH = 20;

/**
 * True for a single ×, *, x that multiplies: 5×3, 2×35万千瓦, 156mm×225mm, 1920x1080, a*b, 长×宽, 2人×3天×400元, 实到÷应到×100%.
 */
export function isOperator(place: MaskPlace): boolean {
  const { kind, length, text, run, prev, next, prevSolid, nextSolid } = place;
  if (length !== 1 || kind === "box" || kind === "blank") return false;
  const isFigureBefore = isDigit(prevSolid) || isLatin(prevSolid) || "米克吨%％)）".includes(prevSolid || "none");
  if (isDigit(nextSolid) && isFigureBefore) return true;
  // a*b, （A＋B）×C
  if (kind !== "letter" && isLatin(next) && (isLatin(prev) || "）)".includes(prev || "none"))) return true;
  if (/^(长.宽|宽.高|高.宽|宽.长)$/.test(text.slice(run.start - 1, run.end + 1))) return true;
  // 召开会议*次: what is counted stands behind, as nearly always.
  const isCounted = measureWordAt(text, run.end) !== "";
  if (isCounted && next === nextSolid) return false;
  const before = text.slice(Math.max(0, run.start - REACH), run.start).trimEnd();
  const behind = text.slice(run.end, run.end + REACH).trimStart();
  // 2人×3天, 80元*15人, 5元×（3＋2）人
  if ((isDigit(nextSolid) || /^[（(][0-9０-９]/.test(behind)) && (AMOUNT_BEFORE.test(before) || SUM_BEFORE.test(before))) return true;
  if (kind === "letter" || !(isHan(prevSolid) || isDigit(prevSolid) || "）)%％".includes(prevSolid || "none"))) return false;
  const clause = clauseEnd(before) + clauseStart(behind);
  const isRepeated = (): boolean => clause.includes(text.slice(run.start, run.end));
  const isFactor = isDigit(prevSolid) || FACTOR_BEFORE.test(before) || AMOUNT_BEFORE.test(before) || isRepeated();
  if (isFactor && !isCounted && FACTOR_BEHIND.test(behind)) return true;
  // 人数×100%, 单价×0.8
  if (/^[0-9０-９.]+\s?[%％‰]/.test(behind) || (isDigit(nextSolid) && FACTOR_BEFORE.test(before))) return true;
  const isTerm = isHan(nextSolid) || isDigit(nextSolid) || "（(".includes(nextSolid || "none");
  return isTerm && !isCounted && /[=＝÷]/.test(clause);
}

function clauseEnd(text: string): string {
  return /[^，。；]*$/.exec(text)?.[0] ?? "";
}

function clauseStart(text: string): string {
  return /^[^，。；]*/.exec(text)?.[0] ?? "";
}
