import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import type { ReportedFinding } from "../../src/checks/types";
import { buildSection } from "../../src/sections/build-section";
import { placeSection } from "../../src/sections/places-for-section";
import type { SectionPlace } from "../../src/sections/types";
import { sections } from "../../src/skeletons/sections";
import { periodOf } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import type { ReportBlock } from "../../src/skeletons/types";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot, Paragraph } from "../../src/snapshot/types";
import { snapshotOfReport } from "../skeletons/snapshot-of-report";

const writer = { unit: "河东街道党支部", superiors: "区委", year: 2026, date: "" };
const fixtures = join(__dirname, "../fixtures/reports");
const samples = join(process.cwd(), "..", "shared", "samples");

function reportsIn(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8").trimEnd()]);
}

/** The document with the section at its place, as Word would have it. */
function withSection(snapshot: DocumentSnapshot, place: SectionPlace, blocks: readonly ReportBlock[]): DocumentSnapshot {
  const renumbered = snapshot.paragraphs.map((paragraph) => {
    const edit = place.renumberings.find(({ range }) => range.paragraph === paragraph.index);
    return edit ? { ...paragraph, text: paragraph.text.slice(0, edit.range.start) + edit.text + paragraph.text.slice(edit.range.end) } : paragraph;
  });
  const isReplaced = snapshot.paragraphs[place.behind]?.text === "";
  const before = renumbered.slice(0, isReplaced ? place.behind : place.behind + 1);
  const all = [...before, ...snapshotOfReport(blocks).paragraphs, ...renumbered.slice(place.behind + 1)];
  return snapshotOfParagraphs(all.map(({ text, style, controls }: Paragraph) => ({ text, style, controls })));
}

/** A number that has moved on is the same finding. 三点： before what are four points now is for the writer to put right. */
function named(findings: readonly ReportedFinding[]): string[] {
  return findings
    .filter(({ ruleId }) => ruleId !== "count-claim")
    .map(({ ruleId, family, excerpt }) => `${ruleId} ${family === "numbering" ? excerpt.replace(/[一二三四五六七八九十0-9]+/, "几") : excerpt}`)
    .sort();
}

/** A report that left 两个确立 out has it when a section brings it. */
function withoutPledge(findings: readonly string[]): readonly string[] {
  return findings.filter((finding) => !finding.startsWith("phrase-outdated "));
}

/** 一是 inside a paragraph that begins with 二是 is one count too many; which of the two to give up is for the writer to say. */
function countsItself({ text }: Section): boolean {
  return text.some((paragraph) => /[一二三]是/.test(paragraph));
}

describe.each([...reportsIn(fixtures), ...reportsIn(samples)])("in the middle of %s", (_name, text) => {
  const snapshot = snapshotOfText(text);
  const middle = Math.floor(snapshot.paragraphs.length / 2);
  const place = placeSection(snapshot, middle);
  const before = named(runChecks(snapshot, { unit: writer.unit, reportYear: 2026 }));

  it("every section leaves only its own placeholders to be found", () => {
    for (const section of sections.filter((one) => place.look.style?.kind !== "series" || !countsItself(one))) {
      const { blocks } = buildSection(section, { ...writer, period: periodOf(section.forms[0] ?? "year", "") }, place);
      const after = withSection(snapshot, place, blocks);
      const first = snapshot.paragraphs[place.behind]?.text === "" ? place.behind : place.behind + 1;
      const findings = runChecks(after, { unit: writer.unit, reportYear: 2026 });
      const own = findings.filter(({ range }) => range.paragraph >= first && range.paragraph < first + blocks.length);
      const fields = blocks.flatMap(({ inlines }) => inlines).filter(({ kind }) => kind === "tally" || kind === "prompt");
      expect([section.id, named(own.filter(({ family }) => family !== "placeholder"))]).toEqual([section.id, []]);
      expect([section.id, own.length]).toEqual([section.id, fields.length]);
      const others = named(findings.filter((finding) => !own.includes(finding)));
      expect([section.id, withoutPledge(others)]).toEqual([section.id, withoutPledge(before)]);
    }
  });
});
