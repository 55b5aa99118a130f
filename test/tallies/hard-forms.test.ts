import { readFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";

interface Case {
  readonly text: string;
  readonly expected: readonly { readonly label: string; readonly unit: string; readonly approx: string; readonly start: number; readonly excerpt: string }[];
}

const lines = readFileSync(join(process.cwd(), "test", "fixtures", "tallies", "hard-forms.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));

/** Reads "text with 「mask」 => label | unit | approx ; …". */
function readCase(line: string): Case {
  const [marked = "", answers = ""] = line.split(" => ");
  const marks = [...marked.matchAll(/「([^」]*)」/g)].map((match, index) => ({ start: match.index - 2 * index, excerpt: match[1] ?? "" }));
  const rows = answers === "" ? [] : answers.split(" ; ");
  expect(rows).toHaveLength(marks.length);
  const expected = rows.map((row, index) => {
    const [label = "", unit = "", approx = ""] = row.split(" | ");
    return { label, unit, approx, start: marks[index]?.start ?? -1, excerpt: marks[index]?.excerpt ?? "" };
  });
  return { text: marked.replace(/[「」]/g, ""), expected };
}

describe("the hard forms of a missing number", () => {
  it.each(lines)("%s", (line) => {
    const { text, expected } = readCase(line);
    const found = findTallies(snapshotOfText(text)).flatMap(({ label, unit, approx = "", places }) =>
      places.map(({ range, excerpt }) => ({ label, unit, approx, start: range.start, excerpt })),
    );
    expect(found).toEqual(expected);
  });
});
