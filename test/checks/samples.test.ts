import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import type { ReportedFinding } from "../../src/checks/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { describeNeeding } from "../run/needs";

interface Label {
  readonly doc: string;
  readonly kind: string;
  readonly para: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
}

// The labelled samples lie beside the checkout of those who have them; everybody else runs on the project's own fixtures.
const folder = join(process.cwd(), "..", "shared", "samples");
const documents = ["000.txt", "001.txt", "002.txt"];

describeNeeding(["samples"], "the labelled sample reports", () => {
  let labels: readonly Label[] = [];
  beforeAll(() => { labels = readLabels(); });

  it.each(documents)("%s: every label of a fault that must not be handed in is found at its exact place", (doc) => {
    const findings = check(doc);
    const missed = labelsOf(doc).filter((label) => isWanted(label) && !findings.some((finding) => covers(finding, label)));
    expect(missed).toEqual([]);
  });

  it.each(documents)("%s: nothing that must be changed is reported without a label", (doc) => {
    const unlabelled = check(doc).filter(
      (finding) => finding.level === "must" && !labelsOf(doc).some((label) => covers(finding, label)),
    );
    expect(unlabelled.map(({ ruleId, range, excerpt }) => ({ ruleId, range, excerpt }))).toEqual([]);
  });

  function readLabels(): readonly Label[] {
    const lines = readFileSync(join(folder, "labels.jsonl"), "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Label);
  }

  function labelsOf(doc: string): readonly Label[] {
    return labels.filter((label) => label.doc === doc);
  }

  /** Placeholders, numbering, left-over marks of sites, doubled words and half-width marks; other marks and words are matters of taste. */
  function isWanted({ kind, why }: Label): boolean {
    return ["placeholder", "numbering", "junk", "doubled"].includes(kind) || (kind === "punctuation" && why.startsWith("half-width"));
  }

  /** Labels count paragraphs without the empty ones. */
  function check(doc: string): readonly ReportedFinding[] {
    const lines = readFileSync(join(folder, doc), "utf8").split(/\r?\n/).filter((line) => line !== "");
    return runChecks(snapshotOfText(lines.join("\n")), {});
  }

  function covers({ range }: ReportedFinding, label: Label): boolean {
    return range.paragraph === label.para && range.start === label.start && range.end === label.end;
  }
});
