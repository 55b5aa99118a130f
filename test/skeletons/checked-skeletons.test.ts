import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import type { SkeletonPart } from "../../src/skeletons/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { fieldsOf, fillAlike, fillApart, snapshotOfReport } from "./snapshot-of-report";

const writer = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
const nothing = { unit: "", superiors: "", year: 2026, date: "" };

/** Ids of the parts that have no parts. */
function leavesOf(parts: readonly SkeletonPart[]): readonly string[] {
  return parts.flatMap(({ id, parts: subs }) => (subs === undefined ? [id] : leavesOf(subs)));
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

    it.each([
      ["with the same in every field", nothing, fillAlike],
      ["with a number of its own for every fact", writer, fillApart()],
    ])("finds nothing once it is filled in %s", (_filled, info, fill) => {
      const filled = snapshotOfReport(buildReport(skeleton, info), fill);
      expect(runChecks(filled, { reportYear: 2026 })).toEqual([]);
    });

    it("finds no fault in its numbers, whichever part stands alone", () => {
      // A part alone is no whole report, and the check says so.
      const expected = new Set(["placeholder-control", "section-missing"]);
      for (const part of leavesOf(skeleton.parts)) {
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
