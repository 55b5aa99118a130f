import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import type { ReportedFinding } from "../../../src/checks/types";
import type { DocumentSnapshot } from "../../../src/snapshot/types";
import { SeededRandom } from "../mutation/seeded-random";
import { keyOf, linesOf } from "./findings";
import { makeDocument, SCHEMES } from "./made-document";
import { makers } from "./make-fault";
import type { Fault, Sound } from "./make-fault";

const DOCUMENTS_PER_SCHEME = 60;
const FAULTS_PER_KIND = 2;
const WANTED = 0.99;
const KINDS = Object.keys(makers).filter((kind) => kind.includes("number") && !kind.includes("mask"));

const documents: readonly Sound[] = SCHEMES.flatMap((scheme, index) =>
  Array.from({ length: DOCUMENTS_PER_SCHEME }, (_, turn) =>
    makeDocument(scheme, new SeededRandom(index * 10_000 + turn)),
  ),
);

const numbersIn = (snapshot: DocumentSnapshot): readonly ReportedFinding[] =>
  runChecks(snapshot, {}).filter(
    ({ family, level, ruleId }) =>
      level !== "hint" && (family === "numbering" || ruleId === "heading-end" || ruleId === "mark-half-width"),
  );

/** The numbered lines near a fault, a star before those that were spoilt. */
function around(spoilt: DocumentSnapshot, { edits, paragraphs }: Fault): string {
  const places = edits.map(({ range }) => range.paragraph);
  const [first, last] = [Math.min(...paragraphs), Math.max(...paragraphs)];
  const lines = linesOf(spoilt).map(
    (line, index) => `${places.includes(index) ? "*" : " "} ${index} ${line.slice(0, 12)}`,
  );
  return lines.slice(Math.max(0, first - 2), last + 3).join("\n");
}

describe("made documents of every order of numbers", () => {
  it.each(SCHEMES)("$name: silent at must, and at most one should a document", ({ name }) => {
    const said = documents
      .filter((one) => one.name === name)
      .flatMap(({ snapshot }) => {
        const found = numbersIn(snapshot);
        const musts = found.filter(({ level }) => level === "must");
        return [...musts, ...found.filter(({ level }) => level === "should").slice(1)].map(
          ({ ruleId, range }) =>
            `${ruleId} at ${range.paragraph} of\n${linesOf(snapshot)
              .map((line) => line.slice(0, 12))
              .join("\n")}`,
        );
      });
    expect([said.length, said[0] ?? ""]).toEqual([0, ""]);
  });

  it.each(KINDS)("%s: found, and a fix gives back the text without the fault", (kind) => {
    let made = 0;
    const missed: string[] = [];
    const damaged: string[] = [];
    documents.forEach((document, index) => {
      const before = new Set(numbersIn(document.snapshot).map(keyOf));
      const random = new SeededRandom(index);
      for (let turn = 0; turn < FAULTS_PER_KIND; turn += 1) {
        const fault = makers[kind]?.(document, random) ?? null;
        if (fault === null) continue;
        made += 1;
        const spoilt = applyEdits(document.snapshot, fault.edits);
        const found = numbersIn(spoilt).filter((finding) => !before.has(keyOf(finding)));
        const rules = [
          ...new Set(found.map(({ ruleId, fix }) => ruleId + (fix === undefined ? "" : " with a fix"))),
        ].join(", ");
        const shown = `${document.name}, ${rules}\n${around(spoilt, fault)}`;
        if (!found.some(({ range }) => fault.paragraphs.includes(range.paragraph))) missed.push(shown);
        const fixed = applyEdits(
          spoilt,
          found.flatMap(({ fix }) => fix?.edits ?? []),
        );
        const isOffered = found.some(({ fix }) => fix !== undefined);
        if (isOffered && linesOf(fixed).join("\n") !== linesOf(document.snapshot).join("\n")) damaged.push(shown);
      }
    });
    expect(made).toBeGreaterThan(100);
    const share = (some: readonly string[]): string =>
      some.length <= made * (1 - WANTED) ? "" : `${some.length} of ${made}, such as\n${some.slice(0, 5).join("\n")}`;
    expect({ missed: share(missed), damaged: share(damaged) }).toEqual({ missed: "", damaged: "" });
  });
});
