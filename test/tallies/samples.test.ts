import { readFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";
import { describeNeeding } from "../run/needs";

/** Label (a part of the name that a clerk must find in it), unit, paragraph, start. */
type Row = readonly [string, string, number, number];

/** A longer name is a clause, not a name. */
const longestLabel = 20;

const root = process.cwd();
const samples = join(root, "..", "shared", "samples");

describeNeeding(["samples"], "the sample reports", () => {
  describe.each(["000", "001", "002", "003", "004"])("sample report %s", (name) => {

    function read() {
      const text = readFileSync(join(samples, `${name}.txt`), "utf8").split("\n").filter((line) => line.trim() !== "").join("\n");
      const rows = JSON.parse(readFileSync(join(root, "test", "tallies", "expected", `${name}.json`), "utf8")) as readonly Row[];
      const found = findTallies(snapshotOfText(text)).flatMap((tally) => tally.places.map((place) => ({ tally, place })));
      return { rows, found };
    }

    it("finds exactly the masks before a measure word", () => {
      const { rows, found } = read();
      const places = found.map(({ place }) => [place.range.paragraph, place.range.start]);
      expect(places.sort(([p = 0, s = 0], [q = 0, t = 0]) => p - q || s - t)).toEqual(rows.map(([, , paragraph, start]) => [paragraph, start]));
    });

    it("gives at least 95 of 100 the right unit and a name that a clerk recognises", () => {
      const { rows, found } = read();
      const wrong = rows.flatMap(([label, unit, paragraph, start]) => {
        const hit = found.find(({ place }) => place.range.paragraph === paragraph && place.range.start === start);
        const right = hit !== undefined && hit.tally.unit === unit && hit.tally.label.includes(label) && hit.tally.label.length <= longestLabel;
        return right ? [] : [{ label, unit, paragraph, start, found: hit?.tally.label, as: hit?.tally.unit }];
      });
      expect({ wrong, enough: wrong.length <= rows.length * 0.05 }).toEqual({ wrong: wrong.slice(0, Math.floor(rows.length * 0.05)), enough: true });
    });
  });
});
