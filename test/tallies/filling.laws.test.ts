import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { runChecks } from "../../src/checks/run-checks";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { fieldsOf } from "../../src/tallies/fields-of";
import { findTallies } from "../../src/tallies/find-tallies";
import { readFigures } from "../../src/tallies/read-figures";
import { toEdits } from "../../src/tallies/to-edits";
import type { Tally } from "../../src/tallies/types";
import { written } from "./written";

/** A clause with a mask, a blank or a control in it, or none. */
interface Draft {
  readonly name: string;
  readonly mask: string;
  readonly unit: string;
  readonly holder: "none" | "ours" | "theirs";
}

const draft: fc.Arbitrary<Draft> = fc.record({
  name: fc.constantFrom("集中学习", "召开支委会", "发展党员", "完成投资", "走访困难户约", "其中党员", "谋划项目", "今年以来，开展“主题党日”活动"),
  mask: fc.constantFrom("*", "**", "×", "xx", "__", "2xx", "12", "三"),
  unit: fc.constantFrom("次", "名", "亿元", "余户", "%", "人次"),
  holder: fc.constantFrom("none", "none", "ours", "theirs"),
});
const mark = fc.constantFrom("，", "；", "、", "。", "。其中，");
const line = fc.array(fc.tuple(draft, mark), { minLength: 1, maxLength: 5 });
const documents = fc
  .array(fc.record({ line, inTable: fc.boolean(), kind: fc.constantFrom("body", "body", "header", "footnote" as const) }), { minLength: 1, maxLength: 6 })
  .map((drafts) => {
    let id = 0;
    return snapshotOfParagraphs(
      drafts.map(({ line: pieces, inTable, kind }) => {
        let text = "";
        const controls: DocumentSnapshot["paragraphs"][number]["controls"][number][] = [];
        for (const [{ name, mask, unit, holder }, end] of pieces) {
          const start = text.length + name.length;
          text += `${name}${mask}${unit}${end}`;
          id += 1;
          const tag = holder === "ours" ? `cw.t.${name.replace(/[^\p{Script=Han}]/gu, "")}.${unit}` : "";
          if (holder !== "none") controls.push({ id, tag, title: "", start, end: start + mask.length, placeholder: "" });
        }
        return { text, controls, inTable, story: { kind: kind } };
      }),
    );
  });

const placesOf = (tallies: readonly Tally[]) => tallies.flatMap((tally) => tally.places.map((place) => ({ id: tally.id, place })));

/** Each paragraph's text with the tallies' places cut out. */
function around(snapshot: DocumentSnapshot, tallies: readonly Tally[]): readonly string[] {
  const places = tallies.flatMap((tally) => tally.places);
  return snapshot.paragraphs.map(({ text, index }) =>
    places
      .filter(({ range }) => range.paragraph === index)
      .sort((a, b) => b.range.start - a.range.start)
      .reduce((rest, { range: { start, end } }) => `${rest.slice(0, start)}|${rest.slice(end)}`, text),
  );
}

/** Fills everything twice with different numbers; every other character must stay, and the checks miss nothing in the places. */
function fillTwice(snapshot: DocumentSnapshot): void {
  const tallies = findTallies(snapshot);
  const before = around(snapshot, tallies);
  const fields = fieldsOf(snapshot, placesOf(tallies));
  let now = snapshot;
  let known = tallies;
  for (const value of ["12", "9"]) {
    now = written(now, toEdits(known, Object.fromEntries(known.map(({ id }) => [id, value]))));
    known = findTallies(now, fields);
    expect(known.map(({ id, label, unit, places }) => [id, label, unit, places.length])).toEqual(tallies.map(({ id, label, unit, places }) => [id, label, unit, places.length]));
    expect(around(now, known)).toEqual(before);
    expect(new Set(known.map((tally) => tally.value?.replace(/^十二$/u, "12").replace(/^九$/u, "9")))).toEqual(new Set(tallies.length === 0 ? [] : [value]));
  }
  const places = known.flatMap((tally) => tally.places);
  const missed = runChecks(now, {})
    .filter(({ family }) => family === "placeholder")
    .filter(({ range }) => places.some((place) => place.range.paragraph === range.paragraph && place.range.start < range.end && range.start < place.range.end));
  expect(missed).toEqual([]);
}

describe("laws of filling", () => {
  it("filling all, and again with other values, changes exactly the places, and the checks report none of them", () => {
    fc.assert(fc.property(documents, fillTwice), { numRuns: 300 });
  });

  it("names a number as it names a mask in its place", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        for (const { label, unit, section, place } of readFigures(snapshot).filter(({ place: { controlId } }) => controlId === undefined)) {
          const { start, end, paragraph } = place.range;
          const masked = {
            ...snapshot,
            paragraphs: snapshot.paragraphs.map((old) =>
              old.index === paragraph ? { ...old, text: `${old.text.slice(0, start)}${"*".repeat(end - start)}${old.text.slice(end)}` } : old,
            ),
          };
          const tally = findTallies(masked).find(({ places }) => places.some(({ range }) => range.paragraph === paragraph && range.start === start));
          expect([tally?.label, tally?.unit, tally?.section]).toEqual([label, unit, section]);
        }
      }),
    );
  });
});

const samples = join(process.cwd(), "..", "shared", "samples");
const drafts = existsSync(samples)
  ? ["000", "001", "002", "003", "004"].map((name) => join(samples, `${name}.txt`))
  : ["branch-draft", "bureau-half-year", "duty-report"].map((name) => join(process.cwd(), "test", "fixtures", "reports", `${name}.txt`));

it.each(drafts)("filling %s twice changes exactly the masks", (file) => {
  fillTwice(snapshotOfText(readFileSync(file, "utf8")));
});
