import type { Period } from "./report-forms";

/** What a text may name of the time that its report is about, and of the time that it plans. */
export type PeriodField = "period" | "periodBack" | "thisPeriod" | "planned" | "coming" | "comingPeriod";

export const periodFields: readonly PeriodField[] = ["period", "periodBack", "thisPeriod", "planned", "coming", "comingPeriod"];

/**
 * The words of a report on a year, on half a year, and of a plan: `period` before what was done, `periodBack` at the head of a
 * review, `thisPeriod` in a prompt, `planned` before the name of a planned number, `coming` in a prompt about the time ahead, `comingPeriod` in a sentence.
 * A plan is for its own year; nothing in it has been done.
 */
const words = {
  year: { period: "全年", periodBack: "一年来", thisPeriod: "本年度", planned: "下年", coming: "下年" },
  half: { period: "上半年", periodBack: "半年来", thisPeriod: "上半年", planned: "下半年", coming: "下半年" },
  plan: { period: "年内", periodBack: "年内", thisPeriod: "本年", planned: "计划", coming: "本年" },
} as const;

/** The word for a time in a report about a period of that year. */
export function periodWord(field: PeriodField, period: Period, year: number): string {
  if (field !== "comingPeriod") return words[period][field];
  if (period === "half") return "下半年";
  return `${period === "plan" ? year : year + 1}年`;
}

/** Whether a name stands for a time. */
export function isPeriodField(name: string): name is PeriodField {
  return periodFields.some((field) => field === name);
}

/** A text with {period} and its like filled in; everything else stays. */
export function fillPeriod(text: string, period: Period, year: number): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (isPeriodField(name) ? periodWord(name, period, year) : whole));
}
