import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { currentAfter } from "../../../src/taskpane/state/current-after";
import { hasSameRows, isInTheWay, isRead, withHappening, type Unread } from "../../../src/taskpane/state/live";
import { newlyOpen, startState, type OpenDocument } from "../../../src/taskpane/state/pane-state";
import { readingOf } from "../../../src/taskpane/state/reading";
import { reduce } from "../../../src/taskpane/state/reduce";
import { writer } from "../start-pane";

const capabilities = { wordApi: "1.6", supported: true, newDocument: true, changeEvents: true, notes: false };
const openAt = (readRequest: number, readShown: number): OpenDocument => ({ ...newlyOpen(capabilities), readRequest, readShown });
const read = (text: string) => readingOf(snapshotOfText(text), writer);

describe("what is unread", () => {
  it("gathers what changed until it is read", () => {
    const open = openAt(1, 1);
    const one = withHappening(null, open, { kind: "changed", paragraphs: ["a"] });
    const two = withHappening(one, open, { kind: "changed", paragraphs: ["b", "a"] });
    expect(two).toEqual({ after: 1, ids: new Set(["a", "b"]), isStructure: false, isAnything: false, isAwaited: false });
    expect(withHappening(two, open, { kind: "added", paragraphs: ["c"] })).toMatchObject({ ids: new Set(["a", "b", "c"]), isStructure: true });
    expect(withHappening(two, open, { kind: "deleted", paragraphs: ["a"] })).toMatchObject({ ids: new Set(["b"]), isStructure: true });
    expect(withHappening(two, open, { kind: "returned" })).toMatchObject({ isAwaited: true, ids: new Set(["a", "b"]) });
    const later = openAt(2, 2);
    expect(withHappening(two, later, { kind: "changed", paragraphs: ["c"] })).toEqual({ after: 2, ids: new Set(["c"]), isStructure: false, isAnything: false, isAwaited: false });
  });

  it("is read by a reading that was asked for after the change, not by one that was on its way", () => {
    const change = (after: number): Unread => ({ after, ids: new Set(), isStructure: true, isAnything: false, isAwaited: false });
    expect(isRead(change(1), openAt(2, 2))).toBe(true);
    // Number 2 was asked for, then the change came.
    expect(isRead(change(2), openAt(2, 2))).toBe(false);
    expect(isRead(change(1), openAt(2, 1))).toBe(false);
  });

  it("is not read by the same snapshot checked by other settings", () => {
    const reading = read("全年集中学习**次。");
    let state = reduce(startState({ view: "check", writer, skeletonId: "" }), { type: "hostReady", capabilities });
    state = reduce(state, { type: "readStarted", request: 1 });
    state = reduce(state, { type: "readDone", request: 1, reading, took: 40 });
    expect(state.phase).toMatchObject({ readShown: 1, readTook: 40 });
    state = reduce(state, { type: "readStarted", request: 2 });
    state = reduce(state, { type: "readDone", request: 2, reading: { ...reading } });
    expect(state.phase).toMatchObject({ readShown: 1, readTook: 40 });
  });
});

it("a roll-over whose changes were switched is in the way, and only while it is shown", () => {
  let state = reduce(startState({ view: "skeleton", writer, skeletonId: "" }), { type: "hostReady", capabilities });
  state = reduce(state, { type: "skeletonTabChosen", tab: "rollOver" });
  expect(isInTheWay(state)).toBe(false);
  state = reduce(state, { type: "rollOverSwitched", ids: ["x"], on: false });
  expect(isInTheWay(state)).toBe(true);
  expect(isInTheWay(reduce(state, { type: "viewChosen", view: "check" }))).toBe(false);
});

it("rows are the same with other values, not under other headings", () => {
  const before = read("一、学习情况\n全年集中学习**次。");
  expect(hasSameRows(before, read("一、学习情况\n今年集中学习**次。"))).toBe(true);
  expect(hasSameRows(before, read("一、学习\n全年集中学习**次。"))).toBe(false);
  expect(hasSameRows(before, read("一、学习情况\n全年专题研讨**次。"))).toBe(false);
});

describe("the current finding in a paragraph that was edited", () => {
  const before = read("全年集中学习**次，专题研讨**次，志愿服务*次。");
  const idOf = (reading: typeof before, excerpt: string, nth: number) => reading.shown.filter((finding) => finding.excerpt === excerpt)[nth]!.id;

  it("is the same words under the same rule", () => {
    const after = read("今年全年集中学习**次，专题研讨**次，志愿服务*次。");
    expect(currentAfter(before, after, idOf(before, "**", 1))).toBe(idOf(after, "**", 1));
  });

  it("is the same one also when another place before it was put right", () => {
    const after = read("全年集中学习12次，专题研讨3次，志愿服务*次。");
    expect(currentAfter(before, after, idOf(before, "*", 0))).toBe(idOf(after, "*", 0));
  });
});
