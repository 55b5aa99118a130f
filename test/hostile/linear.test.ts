import { readDocxWith } from "../../src/docx/read-docx-with";
import { Work } from "../../src/docx/work";
import { ownUnpacker } from "../../src/docx/zip/own-unpacker";
import { docxOfParts, families } from "./families";

/** Counts the reading of one file; a file that is refused for its budget counts up to there. */
function stepsOf(parts: Readonly<Record<string, string>>): { readonly steps: number; readonly length: number; readonly kind: string } {
  const work = new Work();
  const reading = readDocxWith(docxOfParts(parts), ownUnpacker, work);
  const length = Object.values(parts).reduce((sum, xml) => sum + xml.length, 0);
  return { steps: work.steps, length, kind: reading.kind === "read" ? "read" : reading.reason };
}

describe("row 7: the work of reading a document grows as the document does", () => {
  it.each(families)("$name", ({ parts }) => {
    const [one, two, four] = [400, 800, 1_600].map((n) => stepsOf(parts(n))) as [Counted, Counted, Counted];
    expect(["read", "damaged", "doctype", "too-deep", "too-tangled"]).toContain(four.kind);
    // Every character is looked at a few times, and what is drawn again and again is bounded by paragraphs of 255 signs each.
    for (const { steps, length } of [one, two, four]) expect(steps).toBeLessThan(12 * length + 20_000);
    expect(two.steps).toBeLessThan(2.3 * one.steps + 5_000);
    expect(four.steps).toBeLessThan(2.3 * two.steps + 5_000);
  });
});

type Counted = ReturnType<typeof stepsOf>;
