import fs from "node:fs";
import path from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { buildReport } from "../../src/skeletons/build-report";
import type { Section } from "../../src/skeletons/section-types";
import { skeletons } from "../../src/skeletons/index";
import { sections } from "../../src/skeletons/sections/index";
import type { ReportBlock, Skeleton } from "../../src/skeletons/types";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import { fillPlausibly, partOfSection } from "./report-around-section";
import { draftsOfReport, fieldsOf, fillAlike, snapshotOfReport } from "./snapshot-of-report";

const folder = path.resolve(__dirname, "../fixtures/reports");
const reports = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trimEnd().split(/\r?\n/))
  .map((lines) => {
    const own = lines.map((text): ParagraphDraft => ({ text }));
    return { own, middle: middleOf(lines), before: new Set(mustFindings(own)) };
  });

/** The must-findings, each by its rule, its paragraph's text and its place there, so that they can be told again elsewhere. */
function mustFindings(paragraphs: readonly ParagraphDraft[]): string[] {
  return runChecks(snapshotOfParagraphs(paragraphs), {}).flatMap(({ level, ruleId, range }) =>
    level === "must" ? [`${ruleId} ${String(range.start)} ${paragraphs[range.paragraph]?.text ?? ""}`] : [],
  );
}

/** The first heading behind the middle: a writer puts no section between 二是 and 三是. */
function middleOf(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => index >= lines.length / 2 && /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/.test(line));
  return at < 0 ? lines.length : at;
}

/** The paragraphs of a section without numbers: which number fits is told where the cursor stands. */
function blocksOf(section: Section): readonly ReportBlock[] {
  const shape = { level: 2, form: "runIn" } as const;
  const writer = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "" };
  const alone = { id: "alone", group: "other", name: { zh: "", en: "" }, title: "小节", scheme: [], signature: "none" } as const;
  return buildReport({ ...alone, parts: [partOfSection(section, shape)] }, writer).slice(1);
}

it("there are reports to put sections into", () => {
  expect(reports.length).toBeGreaterThanOrEqual(10);
});

it.each(sections.map((section) => [section.id, section] as const))("section %s brings only its own fields to correct into other reports", (_id, section) => {
  const blocks = blocksOf(section);
  for (const { own, middle, before } of reports) {
    const around = (inserted: readonly ParagraphDraft[]) =>
      mustFindings([...own.slice(0, middle), ...inserted, ...own.slice(middle)]).filter((finding) => !before.has(finding));
    const brought = around(draftsOfReport(blocks));
    expect(brought.filter((finding) => !finding.startsWith("placeholder-control "))).toEqual([]);
    expect(brought).toHaveLength(fieldsOf(blocks).length);
    expect(around(draftsOfReport(blocks, fillAlike))).toEqual([]);
  }
});

/** A skeleton with the section as the second heading of the part that it belongs to, or instead of that part; undefined where there is none. */
function skeletonWith(section: Section, skeleton: Skeleton): Skeleton | undefined {
  const names = section.topic === "problems" ? /问题|不足/ : section.topic === "plan" ? /打算|计划$|思路|安排|方向/ : /./;
  const host = skeleton.parts.find(({ level, heading, parts }) => level === 1 && parts !== undefined && names.test(heading));
  const [first, ...others] = host?.parts ?? [];
  if (host === undefined || first === undefined || first.level < 2) return undefined;
  if (section.parts !== undefined) {
    const whole = partOfSection(section, { level: 1, form: "standalone" });
    // Where problems and plan are one part, half of it would go.
    return skeleton.scheme[1] === "" || /问题.*打算/.test(host.heading) ? undefined : { ...skeleton, parts: skeleton.parts.map((part) => (part === host ? whole : part)) };
  }
  const shape = { level: first.level === 2 ? 2 : 3, form: first.form === "runIn" ? "runIn" : "standalone" } as const;
  // A part of a skeleton and a section may have the same id.
  const own = partOfSection({ ...section, id: `section-${section.id}` }, shape);
  return { ...skeleton, parts: skeleton.parts.map((part) => (part === host ? { ...host, parts: [first, own, ...others] } : part)) };
}

it("every section finds its place in several skeletons", () => {
  for (const section of sections) expect(skeletons.filter((skeleton) => skeletonWith(section, skeleton) !== undefined).length).toBeGreaterThanOrEqual(3);
});

it.each(sections.map((section) => [section.id, section] as const))("section %s agrees with the skeletons it is typical for, number by number", (_id, section) => {
  const writer = { unit: "河湾镇", party: "河湾镇党组织", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
  for (const skeleton of skeletons.filter(({ id }) => section.kinds?.includes(id) ?? true)) {
    const inside = skeletonWith(section, skeleton);
    if (inside === undefined) continue;
    expect([skeleton.id, runChecks(snapshotOfReport(buildReport(inside, writer), fillPlausibly()), { reportYear: 2026 })]).toEqual([skeleton.id, []]);
  }
});
