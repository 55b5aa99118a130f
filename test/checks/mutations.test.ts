import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { applyEdits } from "../../src/checks/apply-edits";
import { formatHanNumber } from "../../src/checks/numbering/han-number";
import { runChecks } from "../../src/checks/run-checks";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";

/** A clean report with single faults put in, each at a place that the check must name. */
const clean = readFileSync(join(__dirname, "../fixtures/reports/library-clean.txt"), "utf8").trimEnd().split("\n");

interface Heading {
  readonly line: number;
  readonly value: number;
}

const values = "一二三四五六七八九";
const headings: readonly Heading[] = clean.flatMap((text, line) => {
  const number = /^（?([一二三四五六七八九])[）、]/.exec(text)?.[1];
  return number === undefined ? [] : [{ line, value: values.indexOf(number) + 1 }];
});

const withNumber = (line: number, value: number): readonly string[] =>
  clean.map((text, at) => (at === line ? text.replace(/^(（?)[一二三四五六七八九]/, `$1${formatHanNumber(value)}`) : text));

const mustsAt = (lines: readonly string[]): readonly number[] =>
  runChecks(snapshotOfText(lines.join("\n")), {})
    .filter(({ level, family }) => family === "numbering" && level !== "hint")
    .map(({ range }) => range.paragraph);

describe("faults put into a clean report", () => {
  it("has headings to spoil, and is silent before", () => {
    expect(headings.length).toBeGreaterThan(8);
    expect(mustsAt(clean)).toEqual([]);
  });

  it.each(headings.filter(({ value }) => value > 1))("the number of line $line repeated from the one before is found there", ({ line, value }) => {
    expect(mustsAt(withNumber(line, value - 1))).toContain(line);
  });

  it.each(headings)("a number too high by two in line $line is found there or at the next", ({ line, value }) => {
    const spoilt = withNumber(line, value + 2);
    expect(mustsAt(spoilt)).toContain(line);
    expect(mustsAt(spoilt).length).toBeLessThanOrEqual(2);
  });

  it.each(headings.filter(({ line }) => clean[line]?.startsWith("（")))("half-width brackets in line $line are found", ({ line }) => {
    const spoilt = clean.map((text, at) => (at === line ? text.replace("（", "(").replace("）", ")") : text));
    expect(mustsAt(spoilt)).toEqual([line]);
  });

  it("a number of the text masked anywhere is found at that place, and nothing else is", () => {
    const numbers = clean.flatMap((text, paragraph) =>
      [...text.matchAll(/(?<![0-9.×+*])[0-9]+(?=[次篇组面名件台])/g)].map((match) => ({ paragraph, start: match.index, length: match[0].length })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom("*", "**", "×", "××", "x", "XX", "__", "○○"), ({ paragraph, start, length }, mask) => {
        const range = { paragraph, start, end: start + length };
        const spoilt = applyEdits(snapshotOfText(clean.join("\n")), [{ range, text: mask }]);
        expect(runChecks(spoilt, {}).map((finding) => [finding.ruleId, finding.range])).toEqual([
          ["placeholder-mask", { paragraph, start, end: start + mask.length }],
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
