import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import type { ReportedFinding } from "../../../src/checks/types";
import type { DocumentSnapshot, TextRange } from "../../../src/snapshot/types";
import { generalDocuments } from "../../fixtures/general-documents";
import { SeededRandom } from "../mutation/seeded-random";
import { keyOf, linesOf } from "./findings";
import { makers } from "./make-fault";
import type { Fault, Sound } from "./make-fault";
import { soundDocument } from "./sound-document";

const FAULTS_PER_KIND_AND_DOCUMENT = 8;
const WANTED = 0.99;

const check = (snapshot: DocumentSnapshot): readonly ReportedFinding[] =>
  runChecks(snapshot, {}).filter(({ level }) => level !== "hint");

const sounds = generalDocuments.map(soundDocument);
/** What is said of a document before: no proof of a fault. */
const saidBefore = new Map(sounds.map(({ name, snapshot }) => [name, new Set(check(snapshot).map(keyOf))]));

/** Brackets of a number are told by the rules of numbers or by those of marks. */
const speaksOf = ({ family }: Fault, finding: ReportedFinding): boolean =>
  finding.family === family || (family === "numbering" && finding.ruleId === "mark-half-width");

function isFound({ name, snapshot }: Sound, fault: Fault): boolean {
  const { edits, paragraphs, characters } = fault;
  const said = saidBefore.get(name);
  return check(applyEdits(snapshot, edits)).some((finding) => {
    const { range } = finding;
    const touches = characters === undefined || (range.start < characters.end && characters.start < range.end);
    return (
      paragraphs.includes(range.paragraph) && touches && speaksOf(fault, finding) && said?.has(keyOf(finding)) !== true
    );
  });
}

interface Tally {
  readonly kind: string;
  made: number;
  found: number;
  readonly survivors: Set<string>;
}

function tally(kind: string): Tally {
  const result: Tally = { kind, made: 0, found: 0, survivors: new Set() };
  for (const [index, sound] of sounds.entries()) addFaults(result, sound, new SeededRandom(index * 1000 + kind.length));
  return result;
}

function addFaults(result: Tally, sound: Sound, random: SeededRandom): void {
  for (let turn = 0; turn < FAULTS_PER_KIND_AND_DOCUMENT; turn += 1) {
    const fault = makers[result.kind]?.(sound, random) ?? null;
    if (fault === null) continue;
    result.made += 1;
    if (isFound(sound, fault)) result.found += 1;
    else result.survivors.add(`${sound.name} ${shown(sound.snapshot, fault)}`);
  }
}

/** The spoilt paragraphs, cut to what is near the fault. */
function shown(snapshot: DocumentSnapshot, { edits }: Fault): string {
  const lines = linesOf(applyEdits(snapshot, edits));
  const near = ({ paragraph, start }: TextRange): string =>
    (lines[paragraph] ?? "").slice(Math.max(0, start - 8), start + 16);
  return edits.map(({ range }) => `${range.paragraph} ${near(range)}`).join(" / ");
}

describe("faults put into documents of other kinds", () => {
  it.each(Object.keys(makers))("%s: found at the place, at least 99 in 100", (kind) => {
    const { made, found, survivors } = tally(kind);
    expect(made).toBeGreaterThan(60);
    expect(found >= made * WANTED ? "" : [`${found}/${made}`, ...survivors].join("\n")).toBe("");
  });
});
