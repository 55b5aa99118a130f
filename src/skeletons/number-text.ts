import type { NumberForm } from "./types";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * The number of a heading as it is typed: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), 一是 (GB/T 15834-2011, B.3.7: no mark behind it).
 * @param form "" gives an unnumbered heading
 * @param n from 1 to 99
 * @throws RangeError for another n
 */
export function numberText(form: NumberForm | "", n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`heading number ${n}`);
  switch (form) {
    case "":
      return "";
    case "一、":
      return `${chinese(n)}、`;
    case "（一）":
      return `（${chinese(n)}）`;
    case "1.":
      return `${n}.`;
    case "（1）":
      return `（${n}）`;
    case "一是":
      return `${chinese(n)}是`;
  }
}

/** 十, not 一十; 二十一. */
function chinese(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = digits[n % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones}`;
}
