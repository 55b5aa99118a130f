import { skeletons } from "../../src/skeletons/index";
import { inlinesOf } from "../../src/skeletons/inlines-of";
import { isPeriodField, periodFields, periodWord } from "../../src/skeletons/period-words";
import { formOfTitle, periodOf, reportForms, type Period, type ReportForm } from "../../src/skeletons/report-forms";

describe("the form of a report", () => {
  it.each<[string, ReportForm | null]>([
    ["河湾镇党支部2026年度党建工作总结", "year"],
    ["水务局2026年工作总结和2027年工作计划", "year"],
    ["关于防汛工作情况的汇报", "year"],
    ["关于村级集体经济的调研报告", "year"],
    ["水务局2026年上半年工作总结", "half"],
    ["2026年上半年工作总结和下半年工作打算", "half"],
    ["关于上半年党建工作情况的报告", "half"],
    ["办公室半年工作小结", "half"],
    ["水务局2026年工作要点", "plan"],
    ["党支部2026年工作计划", "plan"],
    ["2026年下半年工作安排", "plan"],
    ["党建品牌创建实施方案", "plan"],
    ["镇党委书记2026年度抓基层党建工作述职报告", "secretary"],
    ["党支部书记述职报告", "secretary"],
    ["抓机关党建工作述职报告", "secretary"],
    ["2026年度个人述职报告", "person"],
    ["2026年度述责述廉报告", "person"],
    ["述职述廉报告", "person"],
    ["水务局党组领导班子2026年度民主生活会对照检查材料", "selfReview"],
    ["组织生活会个人对照检查材料", "selfReview"],
    ["党建引领基层治理经验交流材料", "story"],
    ["水务局工作简报", "story"],
    ["水 务 局\n2026年工作要点", "plan"],
    ["关于申请办公用房的函", null],
    ["会议纪要", null],
    ["", null],
  ])("of %j is %s", (title, form) => {
    expect(formOfTitle(title)).toBe(form);
  });

  it("is known of every kind of report, by its title as it is written in the skeleton", () => {
    const found = skeletons.map(({ id, title }) => [id, formOfTitle(title)]);
    expect(found).toEqual([
      ...["branch-annual", "general-branch", "park-committee", "bureau-annual"].map((id) => [id, "year"]),
      ["body-review", "selfReview"],
      ["secretary-duty", "secretary"],
      ["personal-duty", "person"],
      ["integrity-report", "person"],
      ["personal-review", "selfReview"],
      ["year-summary", "year"],
      ["half-year", "half"],
      ["key-points", "plan"],
      ["work-plan", "plan"],
      ["situation-report", "year"],
      ["field-study", "year"],
      ["experience", "story"],
      ["briefing", "story"],
    ]);
  });
});

describe("the time of a report", () => {
  const writer = { unit: "", superiors: "", year: 2026, date: "" };
  const textIn = (markup: string, period?: Period): string =>
    inlinesOf(markup, { ...writer, ...(period && { period }) })
      .map((inline) => (inline.kind === "text" ? inline.text : inline.kind === "mayBreak" ? "" : `[${inline.key}]`))
      .join("");

  it.each<[Period | undefined, string]>([
    [undefined, "全年 一年来 2027年 [cw.t.下年集中学习.次]次 [cw.p.下年学习重点]"],
    ["year", "全年 一年来 2027年 [cw.t.下年集中学习.次]次 [cw.p.下年学习重点]"],
    ["half", "上半年 半年来 下半年 [cw.t.下半年集中学习.次]次 [cw.p.下半年学习重点]"],
    ["plan", "年内 年内 2026年 [cw.t.计划集中学习.次]次 [cw.p.本年学习重点]"],
  ])("in a report on %s reads %j", (period, text) => {
    const markup = "{period} {periodBack} {comingPeriod} {tally:{planned}集中学习:次} {prompt:{coming}学习重点:写明{coming}学习重点}";
    expect(textIn(markup, period)).toBe(text);
  });

  it.each<[ReportForm, string, Period]>([
    ["year", "2026年上半年工作总结", "year"],
    ["half", "", "half"],
    ["plan", "2026年下半年工作计划", "plan"],
    ["person", "2026年度个人述职报告", "year"],
    ["person", "2026年上半年个人述职报告", "half"],
    ["secretary", "党支部书记2026年上半年抓党建述职报告", "half"],
    ["story", "水务局工作简报", "year"],
  ])("of the form %s under the title %j is %s", (form, title, period) => {
    expect(periodOf(form, title)).toBe(period);
  });

  it("has a word for every field in every form, and no field has the name of another", () => {
    for (const form of reportForms) for (const field of periodFields) expect(periodWord(field, periodOf(form, ""), 2026)).not.toBe("");
    expect(periodFields.every(isPeriodField)).toBe(true);
    expect(isPeriodField("year")).toBe(false);
  });
});
