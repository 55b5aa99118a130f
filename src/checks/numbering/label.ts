import { formatHanNumber } from "./han-number";

/** The forms of a heading number, named after their first number. */
export type LabelForm = "第一章" | "第一节" | "一、" | "（一）" | "1." | "（1）" | "1）" | "①";

/** Levels of the forms in GB/T 9704-2012 7.3.3 and below; 章 and 节 stand above them. */
export const LABEL_RANK: Readonly<Record<LabelForm, number>> = {
  第一章: 1,
  第一节: 2,
  "一、": 3,
  "（一）": 4,
  "1.": 5,
  "（1）": 6,
  "1）": 7,
  "①": 8,
};

/** A number at the start of a paragraph, typed or drawn by Word. */
export interface Label {
  readonly form: LabelForm;
  readonly value: number;
  /** As it stands there: "（一)、". */
  readonly text: string;
  /** Offset of the label in the text it was read from, half-open; the text of the paragraph when typed. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly open: string;
  /** What follows the number or the closing bracket: 、 . ． or a mark that does not belong there. */
  readonly close: string;
  readonly mark: string;
}

/** The number alone in the digits of a form: 三, 3, ③. Circles end at ㊿. */
export function numberText(form: LabelForm, value: number): string {
  if (form === "①") return circled(value);
  return form === "1." || form === "（1）" || form === "1）" ? String(value) : formatHanNumber(value);
}

/** A whole label as it should be written. */
export function labelText(form: LabelForm, value: number, dot = "."): string {
  const number = numberText(form, value);
  switch (form) {
    case "第一章":
      return `第${number}章`;
    case "第一节":
      return `第${number}节`;
    case "一、":
      return `${number}、`;
    case "（一）":
    case "（1）":
      return `（${number}）`;
    case "1.":
      return `${number}${dot}`;
    case "1）":
      return `${number}）`;
    case "①":
      return number;
  }
}

/** The value of a circled number, or null. */
export function circledValue(char: string): number | null {
  const code = char.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return null;
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return `(${value})`;
}
