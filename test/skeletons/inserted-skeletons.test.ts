import fs from "node:fs";
import path from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import type { Finding } from "../../src/checks/types";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import { draftsOfReport, fieldsOf, fillAlike } from "./snapshot-of-report";

/** Reports of our own, and real ones where they are at hand. */
const folders = [path.resolve(__dirname, "../fixtures/reports"), path.resolve(__dirname, "../../../shared/samples")];
const reports = folders
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) => fs.readdirSync(folder).sort().map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ file: path.basename(file), lines: fs.readFileSync(file, "utf8").trimEnd().split(/\r?\n/).filter((line) => line.trim() !== "") }));

const writer = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };

/** Two whole reports in one document: each counts from 一、, and they may be numbered in different ways. */
const numbersOfTwoReports = new Set(["number-duplicate", "number-order", "number-style", "number-restart", "number-gap"]);

/** The must-findings, each by its rule, its paragraph's text and its place there, so that they can be told again elsewhere. */
function mustFindings(paragraphs: readonly ParagraphDraft[]): string[] {
  const place = ({ ruleId, range }: Finding) => `${ruleId} ${range.start} ${paragraphs[range.paragraph]?.text ?? ""}`;
  return runChecks(snapshotOfParagraphs(paragraphs), {}).flatMap((finding) =>
    finding.level === "must" && !numbersOfTwoReports.has(finding.ruleId) ? [place(finding)] : [],
  );
}

/** The first heading behind the middle: a writer puts no report between 二是 and 三是. */
function middleOf(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => index >= lines.length / 2 && /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/.test(line));
  return at < 0 ? lines.length : at;
}

it("there are reports to put skeletons into", () => {
  expect(reports.length).toBeGreaterThanOrEqual(10);
});

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("skeleton %s in the middle of another report", (_id, skeleton) => {
  const blocks = buildReport(skeleton, writer);

  it.each(reports.map(({ file, lines }) => [file, lines] as const))("brings only its own fields to correct into %s", (_file, lines) => {
    const own = lines.map((text): ParagraphDraft => ({ text }));
    const at = middleOf(lines);
    const around = (inserted: readonly ParagraphDraft[]) => mustFindings([...own.slice(0, at), ...inserted, ...own.slice(at)]);
    const before = new Set(mustFindings(own));

    const brought = around(draftsOfReport(blocks)).filter((finding) => !before.has(finding));
    expect(brought.filter((finding) => !finding.startsWith("placeholder-control "))).toEqual([]);
    expect(brought).toHaveLength(fieldsOf(blocks).length);
    expect(around(draftsOfReport(blocks, fillAlike)).filter((finding) => !before.has(finding))).toEqual([]);
  });
});
