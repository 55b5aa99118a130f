import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { organisations } from "../../src/skeletons/organisation-words";
import { periodOf, reportForms, type ReportForm } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import { sections } from "../../src/skeletons/sections/index";
import { fillPlausibly, reportAround, type SectionShape } from "./report-around-section";
import { blocksOf, lengthsOf, textOf, writer } from "./section-texts";
import { fieldsOf, fillAlike, snapshotOfReport } from "./snapshot-of-report";

const office = { ...writer, unit: "河湾县水务局" };
const nothing = { ...writer, unit: "", superiors: "", date: "" };

const first: SectionShape = { level: 2, form: "runIn" };
const shapes: readonly SectionShape[] = [
  first,
  { level: 2, form: "standalone" },
  { level: 3, form: "runIn" },
  { level: 3, form: "standalone" },
];
const whole: SectionShape = { level: 1, form: "standalone" };
const shapesOf = ({ parts }: Section): typeof shapes => (parts === undefined ? shapes : [...shapes, whole]);

const rows = sections.flatMap((section) => section.forms.map((form): [string, ReportForm, Section] => [section.id, form, section]));

/** Words of a whole year, which half a year has not, and a plan for the year needs not. */
const wholeYear = /全年|一年来|一年中|本年度|整个年度|年终|岁末|去年|(?<!写)明年|下一年|下年|2027年/;
/** What is done, told as such. */
const done = /已(?!经济)|[^不]了(?!解|结)|取得|得到|实现了|达到了|明显|显著|进一步(?:增强|提升|提高)[，。]|不断(?:增强|提升)|全年|一年来|半年来|以来/;

it.each(reportForms)("a neutral report of the form %s has nothing to correct", (form) => {
  for (const shape of [...shapes, whole])
    for (const info of [writer, office]) {
      const report = buildReport(reportAround(undefined, shape, form), { ...info, period: periodOf(form, "") });
      expect(runChecks(snapshotOfReport(report, fillAlike), { reportYear: 2026 })).toEqual([]);
    }
});

describe.each(rows)("section %s in a report of the form %s", (_id, form, section) => {
  it("brings its own fields and nothing else to correct, and nothing once they are filled in", () => {
    for (const one of lengthsOf(section)) {
      for (const shape of shapesOf(one)) {
        for (const info of shape === first ? [office, nothing] : [writer]) {
          const report = buildReport(reportAround(one, shape, form), { ...info, period: periodOf(form, "") });
          const findings = runChecks(snapshotOfReport(report), { unit: info.unit, reportYear: 2026 });
          expect(findings.filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
          expect(findings.map(({ excerpt }) => excerpt)).toEqual(fieldsOf(report).map(inlineText));
          for (const fill of info === writer ? [fillAlike] : [fillPlausibly()])
            expect([shape, runChecks(snapshotOfReport(report, fill), { reportYear: 2026 })]).toEqual([shape, []]);
        }
      }
    }
  });

  it("brings nothing to correct whichever organisation speaks", () => {
    for (const one of lengthsOf(section)) {
      for (const organisation of organisations) {
        const report = buildReport(reportAround(one, { level: 2, form: "runIn" }, form), { ...office, organisation, period: periodOf(form, "") });
        expect([organisation, runChecks(snapshotOfReport(report, fillPlausibly()), { reportYear: 2026 })]).toEqual([organisation, []]);
      }
    }
  });

  it("says no year in half a year or in a plan, and nothing done in a plan", () => {
    for (const one of lengthsOf(section)) {
      const text = blocksOf(one, form).map(textOf).join("\n");
      if (form === "half" || form === "plan") expect(wholeYear.exec(text)?.[0]).toBeUndefined();
      if (form === "plan") expect(done.exec(text)?.[0]).toBeUndefined();
    }
  });
});
