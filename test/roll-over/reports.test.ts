import { applyEdits } from "../../src/checks/apply-edits";
import { runChecks } from "../../src/checks/run-checks";
import type { ReportedFinding } from "../../src/checks/types";
import { planRollOver } from "../../src/roll-over/plan-roll-over";
import { defaultChoice, rollOver } from "../../src/roll-over/roll-over";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { readFigures } from "../../src/tallies/read-figures";
import { toEdits } from "../../src/tallies/to-edits";
import { reportTexts } from "../fixtures/report-texts";

/** The report with a number of its own in every mask before a measure word. */
function filled(snapshot: DocumentSnapshot): DocumentSnapshot {
  const tallies = findTallies(snapshot);
  const edits = toEdits(tallies, Object.fromEntries(tallies.map(({ id }, index) => [id, String(index + 11)])));
  return applyEdits(snapshot, edits);
}

/** Half-year drafts without a year are told theirs. */
const reports = reportTexts().map(([name, text]): [string, DocumentSnapshot] => [name, filled(snapshotOfText(text.replaceAll(/20(?:XX|xx|\*\*)年/gu, "2025年")))]);

function placeholders(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ family }) => family === "placeholder");
}

describe.each(reports)("%s, filled in", (_name, snapshot) => {
  const plan = planRollOver(snapshot);
  const { after, edits, points, behind, lastYear } = rollOver(snapshot, plan, defaultChoice(plan));

  it("is recognised, and its numbers are masked: all that were filled in, but for those that are no facts of a year", () => {
    expect(plan.nothing).toBeNull();
    const masked = plan.changes.filter(({ kind, to }) => kind === "number" && to === "**").map(({ range }) => `${range.paragraph}:${range.start}`);
    expect(masked).toEqual(readFigures(snapshot).map(({ place: { range } }) => `${range.paragraph}:${range.start}`));
    const isOff = ({ why }: { why: string }) => ["standing", "spelled", "quoted", "paperName"].includes(why);
    expect(plan.changes.filter(({ kind, defaultOn }) => kind === "number" && !defaultOn).every(isOff)).toBe(true);
  });

  it("loses no number: every mask is a tally of the draft, with last year's value", () => {
    const numbers = plan.changes.filter(({ kind, defaultOn }) => kind === "number" && defaultOn);
    const remembered = findTallies(after).filter(({ id }) => lastYear[id] !== undefined).flatMap((tally) => tally.places);
    // The same fact in a point of the plan and in the plan itself is one tally for each section.
    expect(remembered.length).toBeGreaterThanOrEqual(numbers.length);
    expect(Object.keys(lastYear).length).toBeGreaterThan(0);
  });

  it("brings the check no new fault, and the check lists exactly the masks and prompts", () => {
    const toYear = plan.toYear ?? 0;
    const before = runChecks(snapshot, { reportYear: plan.fromYear ?? 0 });
    const now = runChecks(after, { reportYear: toYear });
    // A point repeats a sentence of the plan, with what is wrong in it.
    const must = (findings: readonly ReportedFinding[]) =>
      [...new Set(findings.filter(({ level, family }) => level === "must" && family !== "placeholder").map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`))].sort();
    expect(must(now)).toEqual(must(before));

    const isPoint = ({ range }: ReportedFinding) => behind !== null && range.paragraph > behind && range.paragraph <= behind + points.length;
    const shift = (paragraph: number) => paragraph + (behind !== null && paragraph > behind ? points.length : 0);
    const written = edits.flatMap(({ range, text }) => (text.match(/(?:\*\*)|【[^】]*】/gu) ?? []).map((placeholder) => `${shift(range.paragraph)} ${placeholder}`));
    // A prompt that was left keeps its words and moves its year.
    const left = placeholders(before).map(({ range, excerpt }) => `${shift(range.paragraph)} ${excerpt.replace(/20\d\d(?=年)/u, (year) => String(Number(year) + 1))}`);
    const found = placeholders(now);
    expect(found.filter((finding) => !isPoint(finding)).map(({ range, excerpt }) => `${range.paragraph} ${excerpt}`).sort()).toEqual([...left, ...written].sort());
    const prompts = found.filter((finding) => isPoint(finding) && finding.range.start === 0).map(({ excerpt }) => excerpt);
    expect(prompts).toEqual(points.map(() => "【写明这项打算的落实情况】"));
  });

  it("is nothing to roll over a second time", () => {
    expect(planRollOver(after, { fromYear: plan.fromYear ?? 0, toYear: plan.toYear ?? 0 }).changes).toEqual([]);
  });
});
