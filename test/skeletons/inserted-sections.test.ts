import fs from "node:fs";
import path from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { buildReport } from "../../src/skeletons/build-report";
import { formOfTitle, periodOf } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import { skeletons } from "../../src/skeletons/index";
import { sections } from "../../src/skeletons/sections/index";
import type { ReportBlock, Skeleton } from "../../src/skeletons/types";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import { fillPlausibly, partOfSection } from "./report-around-section";
import { formOf, lengthsOf } from "./section-texts";
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
  const writer = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "", period: periodOf(formOf(section), "") };
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
  const form = formOfTitle(skeleton.title);
  if (form === null || !section.forms.includes(form)) return undefined;
  const plan = form === "plan" ? /./ : /打算|计划$|思路|安排|方向|措施/;
  const names = section.topic === "problems" ? /问题|不足|原因/ : section.topic === "plan" ? plan : /./;
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

const pairs = sections.flatMap((section) => skeletons.flatMap((skeleton): [string, string, Section, Skeleton][] => {
  const isThere = skeletonWith(section, skeleton) !== undefined;
  return isThere ? [[section.id, skeleton.id, section, skeleton]] : [];
}));

it("every section finds its place in a skeleton, and every kind of report has sections of its own", () => {
  expect(sections.filter((section) => !pairs.some(([id]) => id === section.id)).map(({ id }) => id)).toEqual([]);
  for (const { id, title } of skeletons) expect([id, formOfTitle(title)]).not.toEqual([id, null]);
});

it.each(pairs)("section %s agrees with the skeleton %s, number by number", (_id, _kind, section, skeleton) => {
  const form = formOfTitle(skeleton.title) ?? "year";
  const writer = { unit: "河湾镇", party: "河湾镇党组织", superiors: "镇党委", year: 2026, date: "2026年12月3日", period: periodOf(form, skeleton.title) };
  for (const one of lengthsOf(section)) {
    const inside = skeletonWith(one, skeleton);
    if (inside === undefined) throw new Error(one.id);
    const blocks = buildReport(inside, writer);
    expect(runChecks(snapshotOfReport(blocks), { reportYear: 2026 }).filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
    expect(runChecks(snapshotOfReport(blocks, fillPlausibly()), { reportYear: 2026 })).toEqual([]);
  }
});
