import fc from "fast-check";
import { labelText } from "../../../src/checks/numbering/label";
import { allRules } from "../../../src/checks/rules/index";
import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { wellFormedReport } from "./well-formed-report";
import type { MadeNumber, MadeReport } from "./well-formed-report";

const rules = allRules.filter(({ family }) => family === "numbering");
const REPORTS = 400;
const WANTED = 0.99;

const linesTold = (lines: readonly string[]): readonly number[] =>
  runChecks(snapshotOfText(lines.join("\n")), {}, rules)
    .filter(({ level }) => level !== "hint")
    .map(({ range }) => range.paragraph);

const withValue = ({ lines }: MadeReport, { line, form, value }: MadeNumber, other: number): readonly string[] =>
  lines.map((text, at) => (at === line ? labelText(form, other) + text.slice(labelText(form, value).length) : text));

interface Seed {
  readonly lines: readonly string[];
  /** The fault may be told of at any of these. */
  readonly places: readonly number[];
}

/** The number itself, or the one behind it: nobody can say which of two is the wrong one. */
const around = ({ line, value, siblings }: MadeNumber): readonly number[] => [line, ...siblings.slice(value, value + 1)];

const kinds: Readonly<Record<string, (report: MadeReport, number: MadeNumber, by: number) => Seed | null>> = {
  "a number repeated": (report, number) => (number.value < 2 ? null : { lines: withValue(report, number, number.value - 1), places: around(number) }),
  "a number too high": (report, number, by) => (number.value < 2 ? null : { lines: withValue(report, number, number.value + by), places: around(number) }),
  "a number back to one": (report, number) => (number.value < 3 ? null : { lines: withValue(report, number, 1), places: around(number) }),
  "a point deleted": (report, { line, value, siblings, hasChildren }) => {
    const next = siblings[value];
    if (next === undefined || hasChildren || report.numbers.every((number) => number.line !== line + 1)) return null;
    return { lines: report.lines.filter((_, at) => at !== line), places: [next - 1] };
  },
  "two numbers changed about": (report, number) => {
    const next = report.numbers.find(({ line }) => line === number.siblings[number.value]);
    if (next === undefined) return null;
    const lines = withValue({ ...report, lines: withValue(report, number, next.value) }, next, number.value);
    return { lines, places: [number.line, next.line] };
  },
};

describe("reports with right numbers", () => {
  it("are never told of", () => {
    fc.assert(fc.property(wellFormedReport, ({ lines }) => { expect(linesTold(lines)).toEqual([]); }), { numRuns: REPORTS });
  });

  it.each(Object.entries(kinds))("%s is found in at least 99 of 100", (_, seed) => {
    const reports = fc.sample(wellFormedReport, { numRuns: REPORTS, seed: 20261130 });
    const survivors: string[] = [];
    let made = 0;
    reports.forEach((report, turn) => {
      const fitting = report.numbers.flatMap((number) => seed(report, number, 1 + (turn % 3)) ?? []);
      const seeded = fitting[(turn * 7) % Math.max(1, fitting.length)];
      if (seeded === undefined) return;
      made += 1;
      const told = linesTold(seeded.lines);
      if (!seeded.places.some((line) => told.includes(line))) survivors.push(`${seeded.places.join(",")}\n${seeded.lines.join("\n")}`);
    });
    expect(made).toBeGreaterThan(REPORTS / 3);
    expect(survivors.length <= made * (1 - WANTED) ? [] : survivors.slice(0, 3)).toEqual([]);
  });
});
