import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { titleInlines } from "../../src/ooxml/title-inlines";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import type { Inline, ReportBlock } from "../../src/skeletons/types";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import type { ControlSpan, DocumentSnapshot } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";

const writer = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
const nothing = { unit: "", superiors: "", year: 2026, date: "" };

type Field = Exclude<Inline, { kind: "text" | "mayBreak" }>;

/** What Word would say of an inserted report; a field that is filled in shows what `fill` gives. */
function snapshotOfReport(blocks: readonly ReportBlock[], fill?: (field: Field) => string): DocumentSnapshot {
  let id = 0;
  return snapshotOfParagraphs(
    blocks.map((block): ParagraphDraft => {
      const controls: ControlSpan[] = [];
      let text = "";
      const inlines = block.style === "title" ? titleInlines(block.inlines).inlines : block.inlines;
      for (const inline of inlines) {
        const field = inline.kind === "tally" || inline.kind === "prompt" ? inline : undefined;
        const shown = (field && fill?.(field)) ?? inlineText(inline).replaceAll("\n", "\v");
        if (field) {
          id += 1;
          const title = field.kind === "tally" ? field.label : field.title;
          controls.push({ id, tag: field.key, title, start: text.length, end: text.length + shown.length, placeholder: "" });
        }
        text += shown;
      }
      return { text, controls, style: block.style };
    }),
  );
}

function fieldsOf(blocks: readonly ReportBlock[]): Field[] {
  return blocks.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === "tally" || inline.kind === "prompt"));
}

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))(
  "the final pass over skeleton %s",
  (_id, skeleton) => {
    it.each([
      ["with what the writer gave", writer],
      ["with nothing given", nothing],
    ])("finds exactly its fields %s", (_given, info) => {
      const blocks = buildReport(skeleton, info);
      const findings = runChecks(snapshotOfReport(blocks), { unit: info.unit, reportYear: info.year });
      expect(findings.filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
      expect(findings.map(({ excerpt }) => excerpt)).toEqual(fieldsOf(blocks).map(inlineText));
    });

    it("finds nothing once every field is filled in", () => {
      const blocks = buildReport(skeleton, nothing);
      const filled = snapshotOfReport(blocks, (field) => (field.kind === "tally" ? "12" : "甲乙丙"));
      expect(runChecks(filled, { reportYear: 2026 })).toEqual([]);
    });

    it("finds no fault in its numbers, whichever part stands alone", () => {
      // A part alone is no whole report, and the check says so.
      const expected = new Set(["placeholder-control", "section-missing"]);
      for (const part of skeleton.parts.flatMap(({ id, parts }) => (parts ?? [{ id }]).map((sub) => sub.id))) {
        const findings = runChecks(snapshotOfReport(buildReport(skeleton, writer, new Set([part]))), { reportYear: 2026 });
        expect([part, findings.filter(({ ruleId }) => !expected.has(ruleId))]).toEqual([part, []]);
      }
    });

    it("offers every tally to the form once, with all its places, label and unit", () => {
      const blocks = buildReport(skeleton, writer);
      const places = new Map<string, number>();
      for (const field of fieldsOf(blocks))
        if (field.kind === "tally")
          places.set(`${field.label} ${field.unit}`, (places.get(`${field.label} ${field.unit}`) ?? 0) + 1);
      const offered = findTallies(snapshotOfReport(blocks)).map((tally) => [`${tally.label} ${tally.unit}`, tally.places.length]);
      expect(offered).toEqual([...places]);
    });
  },
);
