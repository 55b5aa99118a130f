import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { applyEdits } from "../../src/checks/apply-edits";
import { readExample } from "../../src/checks/read-example";
import { runChecks } from "../../src/checks/run-checks";
import { allRules } from "../../src/checks/rules/index";
import type { Edit, ReportedFinding } from "../../src/checks/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";

const own = join(__dirname, "../fixtures/reports");
// The sample reports lie beside the checkout of those who have them.
const samples = join(process.cwd(), "..", "shared", "samples");
const textsIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
    : [];
const reports = [...textsIn(own), ...textsIn(samples)];

const found = (snapshot: DocumentSnapshot) => runChecks(snapshot, {});
const editsOf = (findings: readonly ReportedFinding[]): readonly Edit[] => findings.flatMap(({ fix }) => fix?.edits ?? []);

/** The families of which there are more musts after than before: of one place another rule of its family may speak then. */
function newMusts(before: readonly ReportedFinding[], after: readonly ReportedFinding[]): readonly string[] {
  const count = (findings: readonly ReportedFinding[], wanted: string) =>
    findings.filter(({ family, level }) => family === wanted && level === "must").length;
  return [...new Set(after.map(({ family }) => family))].filter((family) => count(after, family) > count(before, family));
}

function lawfulAfterAll(snapshot: DocumentSnapshot): unknown {
  const before = found(snapshot);
  const after = found(applyEdits(snapshot, editsOf(before)));
  return { newMusts: newMusts(before, after), left: after.filter(({ fix }) => fix !== undefined).map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`) };
}

const LAWFUL = { newMusts: [], left: [] };

describe("the fixes of all rules", () => {
  it.each(reports)("$name: all together bring no new must and leave nothing to fix", ({ text }) => {
    expect(lawfulAfterAll(snapshotOfText(text))).toEqual(LAWFUL);
  });

  const examples = allRules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad].map((example) => ({ id: rule.id, example })));

  it.each(examples)("$id, in $example: all together bring no new must and leave nothing to fix", ({ example }) => {
    expect(lawfulAfterAll(readExample(example).snapshot)).toEqual(LAWFUL);
  });

  // Numbers of one list are mended together: one alone would stand twice.
  it.each(examples)("$id, in $example: each alone, those of numbers apart, brings no new must", ({ example }) => {
    const { snapshot } = readExample(example);
    const before = found(snapshot);
    const bad = before.filter(
      ({ fix, family }) => fix !== undefined && family !== "numbering" && newMusts(before, found(applyEdits(snapshot, fix.edits))).length > 0,
    );
    expect(bad.map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`)).toEqual([]);
  });

  it("of a report of which a character was lost, doubled or swapped bring no new must and leave nothing to fix", () => {
    const lines = reports.filter(({ name }) => name.endsWith("-clean.txt")).flatMap(({ text }) => text.split("\n")).filter((line) => line.length > 1);
    const slip = fc.tuple(fc.constantFrom(...lines), fc.nat(), fc.constantFrom("lost", "doubled", "swapped", "blank", "half")).map(([line, place, kind]) => {
      const at = place % (line.length - 1);
      const [char, next] = [line.charAt(at), line.charAt(at + 1)];
      const half = ",.;:?!()".charAt("，。；：？！（）".indexOf(char)) || "?";
      const put = { lost: next, doubled: char + char + next, swapped: next + char, blank: `${char} ${next}`, half: half + next }[kind];
      return line.slice(0, at) + put + line.slice(at + 2);
    });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(lawfulAfterAll(snapshotOfText(texts.join("\n")))).toEqual(LAWFUL);
      }),
      { numRuns: 400 },
    );
  });
});
