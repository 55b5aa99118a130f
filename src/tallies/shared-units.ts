import type { MeasureHit } from "./measure-at";
import type { NumberLike } from "./quantities-of";

const JOINT = /^\s*(?:、|、?(?:和|及|与|以及))\s*$/u;
/** A list of numbers with one unit is no list of item numbers when this stands before it, or a mask among them. */
const RESPECTIVELY = /(?:分别|依次)[^，。；]{0,40}$/u;
const MASK = /[*＊✱×✕╳□■○◯●◇◆_＿]/u;
const NEAR = 40;

/**
 * Gives the numbers of a list the unit that stands once at its end: 分别为*、*、*座. Linear in their number.
 * @param numbers in order
 */
export function withSharedUnits(text: string, numbers: readonly NumberLike[]): readonly NumberLike[] {
  const found = [...numbers];
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const [own, next] = [found[at], found[at + 1]];
    if (own === undefined || next === undefined || own.measure !== null || next.measure === null) continue;
    if (next.form !== "mask" && next.form !== "digits") continue;
    if (next.start - own.end > 4 || !JOINT.test(text.slice(own.end, next.start))) continue;
    found[at] = { ...own, measure: { unit: next.measure.unit, approx: "", wordStart: own.end, end: own.end } };
  }
  return found;
}

/** Whether a number has its unit from the end of its list. */
export function isUnitShared(measure: MeasureHit, numberEnd: number): boolean {
  return measure.end === numberEnd;
}

/** Whether digits without a unit of their own may be one of several numbers: 1、2项 may be the items 1 and 2. */
export function mayShare(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start);
  const list = /[^，。；]*$/u.exec(near)?.[0] ?? "";
  const behind = /^[^，。；]*/u.exec(text.slice(end, end + NEAR))?.[0] ?? "";
  return RESPECTIVELY.test(near) || MASK.test(list) || MASK.test(behind);
}
