import { extentOf, withHistory, writesOf } from "../../../src/taskpane/state/write-history";
import type { Kept } from "../../../src/taskpane/state/pane-state";
import type { WriteRecord } from "../../../src/word/word-host";

const nothing: Kept = { marks: [], lastWrite: null };
const edits = (text: string): WriteRecord => ({ kind: "edits", paragraphs: [{ story: { kind: "body" }, indexInStory: 0, before: text, edits: [{ start: 0, end: 1, text: "二" }] }] });
const whole = (size: number): WriteRecord => ({ kind: "whole", ooxml: "x".repeat(size), texts: [] });

/** What is kept after writes, each an action of its own. */
function after(records: readonly WriteRecord[], kept: Kept = nothing): Kept {
  return records.reduce((known, record, at) => withHistory(known, { ...known, lastWrite: record }, { verb: "fix", at: at + 1 }), kept);
}

const texts = (kept: Kept) => writesOf(kept).map(({ record }) => (record.kind === "edits" ? record.paragraphs[0]?.before : record.kind));

describe("the history of writes", () => {
  it("has the newest first, with its name", () => {
    const kept = after([edits("一"), edits("二"), edits("三")]);
    expect(texts(kept)).toEqual(["三", "二", "一"]);
    expect(writesOf(kept).map(({ what }) => what.at)).toEqual([3, 2, 1]);
  });

  it("counts several writes of one action as one", () => {
    const once = withHistory(nothing, { ...nothing, lastWrite: edits("一") }, { verb: "fill", at: 7 });
    const twice = withHistory(once, { ...once, lastWrite: edits("二") }, { verb: "fill", at: 7 });
    expect(texts(twice)).toEqual(["二"]);
  });

  it("holds ten", () => {
    expect(texts(after(Array.from({ length: 14 }, (_, at) => edits(String(at)))))).toEqual(["13", "12", "11", "10", "9", "8", "7", "6", "5", "4"]);
  });

  it("lets go of old texts that are too large together, and of all before them", () => {
    expect(texts(after([edits("一"), whole(4_000_000), edits("二"), whole(4_000_000), edits("三")]))).toEqual(["三", "whole", "二"]);
    // The last one is kept whatever its size.
    expect(texts(after([edits("一"), whole(9_000_000)]))).toEqual(["whole", "一"]);
  });

  it("brings the one before up when the last is taken back", () => {
    const kept = after([edits("一"), edits("二")]);
    const back = withHistory(kept, { ...kept, lastWrite: null }, { verb: "restore", at: 9 });
    expect(texts(back)).toEqual(["一"]);
    expect(texts(withHistory(back, { ...back, lastWrite: null }, { verb: "restore", at: 10 }))).toEqual([]);
  });

  it("stays as it is when nothing was written, and ends where an action ends it", () => {
    const kept = after([edits("一"), edits("二")]);
    expect(withHistory(kept, { ...kept, marks: [] }, undefined)).toEqual({ ...kept, marks: [] });
    expect(texts(withHistory(kept, { ...kept, lastWrite: null, earlier: [] }, { verb: "final", at: 9 }))).toEqual([]);
  });
});

it.each<[string, WriteRecord, number | null]>([
  ["edits", edits("一"), 1],
  ["an insertion", { kind: "insertion", texts: ["甲", "乙"], anchor: { text: "", ooxml: "", replaced: false, wasLast: false } }, 2],
  ["the whole text", whole(1), null],
  ["several steps", { kind: "steps", steps: [edits("一"), edits("二")] }, 2],
])("%s have an extent", (_, record, expected) => {
  expect(extentOf(record)).toBe(expected);
});
