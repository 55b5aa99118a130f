import { reduce } from "../../../src/taskpane/state/reduce";
import { startState, type PaneState } from "../../../src/taskpane/state/pane-state";
import type { DocumentRecord, MarkRecord } from "../../../src/word/word-host";

const mark = (id: string): MarkRecord => ({ id, story: { kind: "body" }, indexInStory: 0, start: 0, excerpt: "**", colour: "#FFFF00", before: [], left: "", right: "" });
const record = (change: Partial<DocumentRecord>): DocumentRecord => ({ version: 1, marks: [], typed: {}, lastWrite: null, ...change });

/** A pane that has loaded a record, after what happened in it since. */
function paneWith(known: DocumentRecord | null, typed: Readonly<Record<string, string>> = {}): PaneState {
  let state = startState({ view: "check", writer: { unit: "", superiors: "", year: 2026, date: "" }, skeletonId: "branch-annual" });
  state = reduce(state, { type: "hostReady", capabilities: { wordApi: "1.3", supported: true, newDocument: true, changeEvents: false } });
  state = reduce(state, { type: "recordLoaded", record: known });
  for (const [id, text] of Object.entries(typed)) state = reduce(state, { type: "typed", id, text });
  return state;
}

function keptAfter(state: PaneState, known: DocumentRecord | null, now: DocumentRecord | null) {
  const { phase } = reduce(state, { type: "recordChanged", known, now });
  if (phase.kind !== "open") throw new Error("no document");
  return { kept: phase.kept, typed: phase.typed, leftover: phase.leftover, isForgotten: phase.isForgotten };
}

describe("what another page wrote into the document", () => {
  it("is taken over", () => {
    const now = record({ marks: [mark("a")], typed: { x: "1" } });
    expect(keptAfter(paneWith(null), null, now)).toMatchObject({ kept: { marks: [mark("a")], lastWrite: null }, typed: { x: "1" } });
  });

  it("brings nothing of the record's own form into the state", () => {
    expect(Object.keys(keptAfter(paneWith(null), null, record({})).kept).sort()).toEqual(["lastWrite", "marks"]);
  });

  it("does not take away what was typed here meanwhile", () => {
    const known = record({ typed: { x: "1", y: "2" } });
    const now = record({ typed: { x: "1", y: "2" }, marks: [mark("a")] });
    expect(keptAfter(paneWith(known, { x: "3", z: "4" }), known, now).typed).toEqual({ x: "3", y: "2", z: "4" });
  });

  it("does not bring back what was dropped here", () => {
    const known = record({ typed: { x: "1" } });
    const state = reduce(paneWith(known), { type: "typedDropped", ids: ["x"] });
    expect(keptAfter(state, known, record({ typed: { x: "1" }, marks: [mark("a")] })).typed).toEqual({});
  });

  it("counts when it took marks away, and then the bar about marks left behind goes too", () => {
    const known = record({ marks: [mark("a")] });
    const state = paneWith(known);
    expect(state.phase).toMatchObject({ leftover: true });
    expect(keptAfter(state, known, null)).toMatchObject({ kept: { marks: [] }, leftover: false });
  });

  it("drops what only it took away, for example what was set aside", () => {
    const known = record({ ignored: [] });
    expect("ignored" in keptAfter(paneWith(known), known, record({})).kept).toBe(false);
  });
});
