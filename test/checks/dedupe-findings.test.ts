import { dedupeFindings } from "../../src/checks/dedupe-findings";
import type { Level, ReportedFinding } from "../../src/checks/types";

const finding = (ruleId: string, level: Level, start: number, fixAt?: number): Omit<ReportedFinding, "id"> => ({
  ruleId,
  messageId: "m",
  data: {},
  level,
  family: "numbering",
  range: { paragraph: 0, start, end: start + 3 },
  excerpt: "（二)",
  ...(fixAt === undefined ? {} : { fix: { edits: [{ range: { paragraph: 0, start: fixAt, end: fixAt + 1 }, text: "x" }] } }),
});

const brief = (findings: readonly Omit<ReportedFinding, "id">[]) =>
  dedupeFindings(findings).map(({ ruleId, fix }) => [ruleId, fix?.edits.map(({ range }) => range.start)]);

describe("dedupeFindings", () => {
  it("keeps the stronger finding of a place, with the edits of both in order", () => {
    expect(brief([finding("weak", "should", 0, 2), finding("strong", "must", 0, 1)])).toEqual([["strong", [1, 2]]]);
  });

  it("keeps the earlier of two equal ones", () => {
    expect(brief([finding("first", "must", 0), finding("second", "must", 0)])).toEqual([["first", undefined]]);
  });

  it("gives no edits to a finding whose right text is not certain", () => {
    expect(brief([finding("strong", "must", 0), finding("weak", "should", 0, 1)])).toEqual([["strong", undefined]]);
  });

  it("keeps findings that only overlap", () => {
    expect(brief([finding("a", "must", 0), finding("b", "must", 1)])).toHaveLength(2);
  });
});
