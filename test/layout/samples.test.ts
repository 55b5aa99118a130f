import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layoutRoles } from "../../src/layout/layout-roles";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { describeNeeding } from "../run/needs";

const samples = join(process.cwd(), "..", "shared", "samples");

/** Made by hand from the five reports: paragraphs by number, empty lines not counted; everything else is text. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  "000": { heading1: [1, 6, 10], runIn2: [2, 3, 4, 5, 7, 8, 9, 11, 12, 13] },
  "001": { title: [0], heading1: [2, 7, 11], runIn2: [3, 4, 5, 6, 8, 9, 10], runIn4: [12, 13, 14, 15, 16] },
  "002": { title: [0], heading1: [2, 7, 11], runIn3: [3, 4, 5, 6, 8, 9, 10, 12, 13, 14] },
  "003": { title: [0], heading1: [2, 20], heading2: [3, 7, 11, 15] },
  "004": { title: [0], heading1: [2, 9, 13, 18], heading2: [4, 6], runIn2: [8, 10, 11, 12, 15, 16, 17] },
};

describeNeeding(["samples"], "the headings of the sample reports", () => {
  it.each(Object.entries(expected))("of %s are recognised, and nothing else is", (name, byRole) => {
    const text = readFileSync(join(samples, `${name}.txt`), "utf8").split("\n").filter((line) => line.trim() !== "").join("\n");
    const found: Record<string, number[]> = {};
    for (const { paragraph, role } of layoutRoles(snapshotOfText(text))) if (role !== "body") (found[role] ??= []).push(paragraph);
    expect(found).toEqual(byRole);
  });
});
