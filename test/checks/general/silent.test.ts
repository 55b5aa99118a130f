import { readDocx } from "../../../src/docx/read-docx";
import { runChecks } from "../../../src/checks/run-checks";
import type { Level, ReportedFinding } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../../src/snapshot/types";
import { generalDocuments } from "../../fixtures/general-documents";
import { generalDocx } from "../../fixtures/general-docx";
import { generalText } from "../../fixtures/general-notation";
import type { GeneralDocument } from "../../fixtures/general-notation";
import { deepFreeze } from "../deep-freeze";
import { isAtBlank } from "./blanks-of-forms";
import { withDrawnNumbers } from "./drawn-numbers";

const CHARACTERS_PER_SHOULD = 2000;

const readings: readonly (readonly [string, (document: GeneralDocument) => DocumentSnapshot])[] = [
  ["as .docx", snapshotOfDocx],
  ["as .docx with all numbers drawn by Word", (document) => snapshotOfDocx(withDrawnNumbers(document))],
  ["as text", (document) => snapshotOfText(generalText(document))],
];

function snapshotOfDocx(document: GeneralDocument): DocumentSnapshot {
  const reading = readDocx(generalDocx(document));
  if (reading.kind !== "read") throw new Error(reading.reason);
  return reading.snapshot;
}

function described({ ruleId, range, excerpt, fix }: ReportedFinding): string {
  const offered = fix === undefined ? "" : ` → ${fix.edits.map(({ text }) => text).join("|")}`;
  return `${ruleId} ${range.paragraph}:${range.start} ${excerpt}${offered}`;
}

describe.each(readings)("documents of other kinds than work reports, %s", (_, read) => {
  it.each(generalDocuments)("$name is right: no must, and hardly a should", (document) => {
    const snapshot = deepFreeze(read(document));
    const findings = runChecks(snapshot, {}).filter((finding) => !document.isForm || !isAtBlank(snapshot, finding));
    const ofLevel = (wanted: Level): readonly string[] =>
      findings.filter(({ level }) => level === wanted).map(described);
    const length = snapshot.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const shoulds = ofLevel("should");
    expect({ must: ofLevel("must"), should: shoulds.slice(Math.ceil(length / CHARACTERS_PER_SHOULD)) }).toEqual({
      must: [],
      should: [],
    });
  });

  it("hold no more than one should in 2,000 characters together", () => {
    const shoulds = generalDocuments.flatMap((document) => {
      const snapshot = read(document);
      const own = runChecks(snapshot, {}).filter(({ level }) => level === "should");
      return own
        .filter((finding) => !document.isForm || !isAtBlank(snapshot, finding))
        .map((one) => `${document.name} ${described(one)}`);
    });
    const length = generalDocuments.reduce((sum, document) => sum + generalText(document).length, 0);
    expect(shoulds.length <= length / CHARACTERS_PER_SHOULD ? [] : shoulds).toEqual([]);
  });
});
