import type { LabelForm } from "../../../checks/numbering/label";

/** Orders of number forms that offices use, from the highest level down: GB/T 9704-2012, 7.3.3, then 惯例. */
export const schemeChoices: readonly (readonly LabelForm[])[] = [
  ["一、", "（一）", "1.", "（1）"],
  ["一、", "1.", "（1）", "①"],
  ["一、", "（一）", "1.", "①"],
  ["第一章", "第一节", "一、", "（一）"],
  ["第一章", "一、", "（一）", "1."],
  ["1.", "（1）", "①"],
];
