import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../../src/checks/rules/index";
import { runChecks } from "../../../src/checks/run-checks";
import type { ReportedFinding } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { readCleanReport } from "./clean-report";
import type { CleanReport } from "./clean-report";
import { makers } from "./make-mutant";
import type { Mutant } from "./make-mutant";
import { SeededRandom } from "./seeded-random";

const folder = join(__dirname, "../../fixtures/reports");
const reports = readdirSync(folder)
  .filter((file) => file.endsWith("-clean.txt"))
  .map((file) => readCleanReport(file, readFileSync(join(folder, file), "utf8")));

// Only the rules that speak of these faults: another rule's finding nearby is no proof.
const rules = allRules.filter(({ family }) => family === "placeholder" || family === "numbering");
const MUTANTS_PER_KIND_AND_REPORT = 60;
const WANTED = 0.99;

const check = (lines: readonly string[]): readonly ReportedFinding[] =>
  runChecks(snapshotOfText(lines.join("\n")), {}, rules).filter(({ level }) => level !== "hint");

const isFound = ({ lines, places }: Mutant): boolean =>
  check(lines).some(({ range }) => places.some(({ line, start, end }) => range.paragraph === line && range.start < end && start < range.end));

interface Tally {
  readonly kind: string;
  made: number;
  found: number;
  readonly survivors: string[];
}

function tally(kind: string): Tally {
  const result: Tally = { kind, made: 0, found: 0, survivors: [] };
  for (const [index, report] of reports.entries()) addMutants(result, report, new SeededRandom(index * 1000 + kind.length));
  return result;
}

function addMutants(result: Tally, report: CleanReport, random: SeededRandom): void {
  for (let turn = 0; turn < MUTANTS_PER_KIND_AND_REPORT; turn += 1) {
    const mutant = makers[result.kind]?.(report, random) ?? null;
    if (mutant === null) continue;
    result.made += 1;
    if (isFound(mutant)) result.found += 1;
    else result.survivors.push(`${report.name} ${JSON.stringify(mutant.places)} ${(mutant.lines[mutant.places[0]?.line ?? 0] ?? "").slice(0, 24)}`);
  }
}

const asTable = (tallies: readonly Tally[]): string =>
  tallies
    .map(({ kind, made, found, survivors }) => [`${kind.padEnd(30)} ${found}/${made}`, ...new Set(survivors)].join("\n    "))
    .join("\n");

describe("faults put into clean reports", () => {
  it.each(reports)("$name is silent before", ({ lines }) => {
    expect(check(lines)).toEqual([]);
  });

  it("thousands of them are found at their places, at least 99 in 100 of every kind", () => {
    const tallies = Object.keys(makers).map(tally);
    expect(tallies.reduce((sum, { made }) => sum + made, 0)).toBeGreaterThan(3000);
    expect(asTable(tallies.filter(({ made, found }) => made === 0 || found < made * WANTED))).toBe("");
  });
});
