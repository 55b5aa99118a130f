/**
 * How a report speaks, which decides what sections fit it and what they call its time: 全年总结, 半年总结, 计划和要点,
 * 书记述职, 个人述职和述责述廉, 对照检查, 经验材料和简报.
 */
export type ReportForm = "year" | "half" | "plan" | "secretary" | "person" | "selfReview" | "story";

/** The forms in the order of the pane. */
export const reportForms: readonly ReportForm[] = ["year", "half", "plan", "secretary", "person", "selfReview", "story"];

/** The time that a report is about: a year, half a year, or a year that is still planned. */
export type Period = "year" | "half" | "plan";

/** Words of a title by which a form is known; the first that fits counts. */
const titleWords: readonly (readonly [RegExp, ReportForm])[] = [
  [/对照检查|检视剖析|党性分析/, "selfReview"],
  [/书记.*[述履]职|抓.*党建.*述职/, "secretary"],
  [/述职|述责|述廉|履职报告/, "person"],
  [/经验|简报|典型材料|先进事迹|信息专报/, "story"],
  [/半年.*(?:总结|情况|汇报|报告|小结|回顾)/, "half"],
  [/总结|汇报|报告|情况|小结|回顾/, "year"],
  [/计划|要点|思路|打算|安排|方案|规划/, "plan"],
];

/**
 * The form of a report by its title.
 * @param title as it is read or as markup; line breaks and the marks of the markup do not matter
 * @returns null when the title does not say
 */
export function formOfTitle(title: string): ReportForm | null {
  const words = title.replace(/[\s|]/gu, "");
  return titleWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The time that a report of a form is about; where the form leaves it open, the title may tell of half a year. */
export function periodOf(form: ReportForm, title: string): Period {
  if (form === "year" || form === "half" || form === "plan") return form;
  return title.includes("半年") ? "half" : "year";
}
