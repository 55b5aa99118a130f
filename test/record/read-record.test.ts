import fc from "fast-check";
import { fromElsewhere } from "../../src/record/from-elsewhere";
import { readRecord } from "../../src/record/read-record";
import type { DocumentRecord, MarkRecord, PastWrite, WriteRecord } from "../../src/word/word-host";

const mark: MarkRecord = {
  id: "m1", story: { kind: "header", section: 0, variant: "FirstPage" }, indexInStory: 0, start: 2, excerpt: "**", controlId: -5,
  colour: "#FFFF00", before: [{ length: 2, colour: null }], left: "学习", right: "次",
};
const edits: WriteRecord = { kind: "edits", paragraphs: [{ story: { kind: "body" }, indexInStory: 3, before: "学习**次", edits: [{ start: 2, end: 4, text: "12", controlId: 7 }] }] };
const insertion: WriteRecord = { kind: "insertion", texts: ["一、学习"], anchor: { text: "", ooxml: "<pkg/>", replaced: true, wasLast: false, edited: "学" } };
const body: WriteRecord = { kind: "whole", ooxml: "<pkg/>", texts: ["学习"] };
const past = (record: WriteRecord): PastWrite => ({ what: { verb: "fill", at: 1_700_000_000_000 }, record });

const full: DocumentRecord = {
  version: 1,
  marks: [mark],
  typed: { a: "12" },
  lastWrite: { ...edits, lastYear: { a: { text: "11", amount: 11, certain: true, planned: false } } },
  lastWhat: { verb: "fill", at: 5 },
  earlier: [past({ kind: "steps", steps: [edits, insertion] }), past(body)],
  fields: [{ id: "a", sentence: "学习□次", slot: 0, repeat: 0 }],
  same: { b: "a" },
  apart: ["c"],
  ignored: [{ scope: "place", ruleId: "mark-doubled", excerpt: "。。", before: "学", after: "", nth: 0 }, { scope: "document", ruleId: "word-doubled", excerpt: "的的" }],
  lastYear: { a: { text: "11", amount: 11, certain: true } },
  report: { skeletonId: "branch-annual", writer: { unit: "甲", superiors: "", year: 2026, date: "" }, chosen: null, order: {} },
};
const empty: DocumentRecord = { version: 1, marks: [], typed: {}, lastWrite: null };

it("takes every part of a record that we wrote as it is", () => {
  expect(readRecord(JSON.parse(JSON.stringify(full)))).toEqual({ record: full, dropped: [] });
  expect(readRecord(empty)).toEqual({ record: empty, dropped: [] });
});

describe("row 2: a part of a record that does not fit", () => {
  it.each<[string, object, Partial<DocumentRecord>, readonly string[]]>([
    ["nothing in a list", { ignored: [null] }, { ignored: [] }, ["ignored[0]"]],
    ["a text for a list", { fields: "q" }, { fields: [] }, ["fields"]],
    ["nothing among marks", { marks: [null, mark] }, { marks: [mark] }, ["marks[0]"]],
    ["no marks at all", { marks: undefined }, { marks: [] }, []],
    ["an object for marks", { marks: { length: 1 } }, { marks: [] }, ["marks"]],
    ["a mark without its place", { marks: [{ ...mark, start: -1 }] }, { marks: [] }, ["marks[0]"]],
    ["a mark in a story that is none", { marks: [{ ...mark, story: { kind: "cellar" } }] }, { marks: [] }, ["marks[0]"]],
    ["half a list of colours", { marks: [{ ...mark, before: [{ length: 2, colour: null }, null] }] }, { marks: [] }, ["marks[0]"]],
    ["numbers among what was typed", { typed: { a: 12, b: "3" } }, { typed: { b: "3" } }, ["typed.a"]],
    ["a list for what was typed", { typed: ["12"] }, { typed: {} }, ["typed"]],
    ["a write of no known kind", { lastWrite: { kind: "bogus" } }, { lastWrite: null }, ["lastWrite"]],
    ["steps in steps in steps in steps in steps", { lastWrite: nested(5) }, { lastWrite: null }, ["lastWrite"]],
    ["last year as a text", { lastYear: { a: "11" } }, { lastYear: {} }, ["lastYear.a"]],
    ["a year's value that is no number", { lastYear: { a: { text: "11", amount: null, certain: true } } }, { lastYear: {} }, ["lastYear.a"]],
    ["a moment that no date can name", { lastWhat: { verb: "fill", at: 1e300 } }, {}, ["lastWhat"]],
    ["a report without its kind", { report: { writer: {} } }, {}, ["report"]],
    ["ids that are none", { apart: [1, "c"] }, { apart: ["c"] }, ["apart[0]"]],
    ["a part of a later version", { colours: [] }, {}, ["colours"]],
  ])("is dropped alone: %s", (_, change, expected, paths) => {
    const reading = readRecord({ ...empty, ...change });
    expect(reading?.record).toEqual({ ...empty, ...expected });
    expect(reading?.dropped.map(({ path }) => path)).toEqual(paths);
  });

  it("takes the writes before an unreadable one along, and leaves those after it", () => {
    const reading = readRecord({ ...empty, lastWrite: edits, earlier: [past(edits), { what: 3 }, past(edits)] });
    expect(reading?.record.earlier).toEqual([past(edits)]);
    expect(reading?.dropped.map(({ path }) => path)).toEqual(["earlier[1]", "earlier[2]"]);
    expect(readRecord({ ...empty, lastWrite: { kind: "bogus" }, earlier: [past(edits)] })?.record).toEqual(empty);
  });

  it("never throws and gives what can be read again without a loss", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.oneof(fc.jsonValue(), fc.constantFrom<unknown[]>(...(Object.values(full) as unknown[])))), (parts) => {
        const reading = readRecord({ ...parts, version: 1 });
        expect(reading).not.toBeNull();
        expect(readRecord(JSON.parse(JSON.stringify(reading?.record)))).toEqual({ record: reading?.record, dropped: [] });
      }),
    );
  });

  it.each([null, 3, "q", [], { version: 2 }, {}])("is no record at all: %j", (stored) => {
    expect(readRecord(stored)).toBeNull();
  });
});

describe("row 1: what a document sets aside", () => {
  it.each([
    { scope: "office", ruleId: "placeholder-mask" },
    { scope: "office", ruleId: "placeholder-mask", excerpt: "**" },
    { scope: "everywhere", ruleId: "placeholder-mask", excerpt: "**" },
    { scope: "document", ruleId: "placeholder-mask" },
    { scope: "place", ruleId: "placeholder-mask", excerpt: "**" },
    { scope: "place", ruleId: "placeholder-mask", excerpt: "**", before: "", after: "", nth: -1 },
  ])("is never more than places of its own: %j", (one) => {
    expect(readRecord({ ...empty, ignored: [one] })).toEqual({ record: { ...empty, ignored: [] }, dropped: [{ path: "ignored[0]", value: one }] });
  });

  it("counts in whatever order its keys stand", () => {
    const turned = { nth: 0, after: "", before: "学", excerpt: "。。", ruleId: "mark-doubled", scope: "place" };
    expect(JSON.stringify(readRecord({ ...empty, ignored: [turned] })?.record.ignored)).toBe(JSON.stringify([full.ignored?.[0]]));
  });
});

describe("row 11: writes that this computer did not record", () => {
  it.each<[string, Partial<DocumentRecord>, Partial<DocumentRecord>, readonly string[]]>([
    ["text stays", { lastWrite: edits, lastWhat: { verb: "fill", at: 5 } }, { lastWrite: edits, lastWhat: { verb: "fill", at: 5 } }, []],
    ["a package goes, and all before it", { lastWrite: body, earlier: [past(edits)] }, {}, ["lastWrite", "earlier[0]"]],
    ["a package among steps goes", { lastWrite: { kind: "steps", steps: [edits, insertion] } }, {}, ["lastWrite"]],
    ["what is behind a package goes", { lastWrite: edits, earlier: [past(edits), past(insertion), past(edits)] }, { lastWrite: edits, earlier: [past(edits)] }, ["earlier[1]", "earlier[2]"]],
  ])("%s", (_, writes, expected, paths) => {
    const { record, dropped } = fromElsewhere({ ...empty, marks: [mark], ...writes });
    expect(record).toEqual({ ...empty, marks: [mark], ...expected });
    expect(dropped.map(({ path }) => path)).toEqual(paths);
  });
});

function nested(depth: number): object {
  return depth === 0 ? edits : { kind: "steps", steps: [nested(depth - 1)] };
}
