import { MEASURE_KINDS } from "./measure-words";
import type { MeasureKind } from "./measure-words";

/**
 * What kind of number a unit takes. A scale (万人次, 亿元) allows decimals, and so does a unit that is not known.
 * @param unit measure word with or without 万, 亿 before it
 */
export function measureKind(unit: string): MeasureKind {
  return MEASURE_KINDS.get(unit) ?? "amount";
}
