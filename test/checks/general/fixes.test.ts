import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import type { ReportedFinding } from "../../../src/checks/types";
import type { DocumentSnapshot } from "../../../src/snapshot/types";
import { generalDocuments } from "../../fixtures/general-documents";
import { SeededRandom } from "../mutation/seeded-random";
import { keyOf, linesOf } from "./findings";
import { makers } from "./make-fault";
import type { Sound } from "./make-fault";
import { soundDocument } from "./sound-document";

const FAULTS_PER_KIND_AND_DOCUMENT = 8;
const ALLOWED_WRONG = 0.01;

const sounds = generalDocuments.map(soundDocument);
const withFix = (snapshot: DocumentSnapshot): readonly ReportedFinding[] =>
  runChecks(snapshot, {}).filter(({ fix }) => fix !== undefined);
/** Fixes that are offered before, for example of a habit that is kept throughout: not of the fault. */
const offeredBefore = new Map(sounds.map(({ name, snapshot }) => [name, new Set(withFix(snapshot).map(keyOf))]));

/** Where the fixes for one fault give another text than the sound one: the first such line as it was, is and should be. */
function wrongLine({ name, snapshot }: Sound, spoilt: DocumentSnapshot): string | null {
  const offered = withFix(spoilt).filter((finding) => offeredBefore.get(name)?.has(keyOf(finding)) !== true);
  if (offered.length === 0) return null;
  const fixed = linesOf(
    applyEdits(
      spoilt,
      offered.flatMap(({ fix }) => fix?.edits ?? []),
    ),
  );
  const sound = linesOf(snapshot);
  const at = fixed.findIndex((line, index) => line !== sound[index]);
  if (at < 0) return null;
  const rules = [...new Set(offered.map(({ ruleId }) => ruleId))].join(", ");
  const shown = [linesOf(spoilt)[at], fixed[at], sound[at]].map((line = "") => line.slice(0, 20));
  return `${name} ${rules} ${at}: ${shown.join(" → ")}`;
}

describe("a fix of a fault put into a document of another kind", () => {
  it.each(Object.keys(makers))("%s: gives back the text without the fault, or is not offered", (kind) => {
    let made = 0;
    const wrong: string[] = [];
    sounds.forEach((sound, index) => {
      const random = new SeededRandom(index * 1000 + kind.length + 7);
      for (let turn = 0; turn < FAULTS_PER_KIND_AND_DOCUMENT; turn += 1) {
        const fault = makers[kind]?.(sound, random) ?? null;
        if (fault === null) continue;
        made += 1;
        const line = wrongLine(sound, applyEdits(sound.snapshot, fault.edits));
        if (line !== null) wrong.push(line);
      }
    });
    expect(made).toBeGreaterThan(60);
    expect(wrong.length <= made * ALLOWED_WRONG ? [] : [...new Set(wrong)]).toEqual([]);
  });
});
