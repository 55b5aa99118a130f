import { skeletons } from "../../../src/skeletons";
import type { ReportChoice } from "../../../src/skeletons/report-choice";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import { startState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { choiceOf, ownChoiceOf } from "../../../src/taskpane/state/reduce-report";
import { reduce } from "../../../src/taskpane/state/reduce";
import type { DocumentRecord } from "../../../src/word/word-host";
import { writer } from "../start-pane";

const ready: PaneEvent = { type: "hostReady", capabilities: { wordApi: "1.3", supported: true, newDocument: true, changeEvents: false } };
const start = startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons });
const theirs: ReportChoice = {
  skeletonId: "general-branch",
  writer: { unit: "县直机关党总支", superiors: "县委", year: 2020, date: "2020年12月1日", organisation: "workCommittee" },
  chosen: ["lead-in", "problems", "plan", "plan-study"],
  order: { "": ["plan", "problems"] },
};

const loaded = (report: unknown): PaneEvent => ({ type: "recordLoaded", record: { version: 1, marks: [], typed: {}, lastWrite: null, report } as DocumentRecord });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, start);
const keptReport = ({ phase }: PaneState): ReportChoice | undefined => (phase.kind === "open" ? phase.kept.report : undefined);

describe("what the writer chooses of a report", () => {
  it("is remembered for each kind, and is there again", () => {
    const moved = after({ type: "partMoved", id: "plan", by: -1 }, { type: "partToggled", id: "lead-in" });
    expect(moved.order).toEqual({ "": ["work", "plan", "problems"] });
    const away = reduce(moved, { type: "skeletonChosen", id: "year-summary" });
    expect(choiceOf(away)).toEqual({ skeletonId: "year-summary", writer, chosen: null, order: {} });
    const back = reduce(away, { type: "skeletonChosen", id: "branch-annual" });
    expect(choiceOf(back)).toEqual(choiceOf(moved));
    expect(startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons, parts: back.parts })).toMatchObject({ chosen: moved.chosen, order: moved.order });
  });

  it("names the kind of organisation, or leaves it to the kind of report", () => {
    const named = after({ type: "organisationChosen", organisation: "organCommittee" });
    expect(named.writer.organisation).toBe("organCommittee");
    expect(Object.keys(reduce(named, { type: "organisationChosen", organisation: null }).writer)).toEqual(Object.keys(writer));
  });

  it("keeps all parts where the remembered ids are in no part any more, and none where none was chosen", () => {
    const of = (chosen: readonly string[]): unknown => startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons, parts: { "branch-annual": { chosen, order: {} } } }).chosen;
    expect(of(["gone"])).toBeNull();
    expect(of([])).toEqual([]);
    expect(of(["plan-study"])).toEqual(["plan-study"]);
  });
});

describe("a document that remembers its report", () => {
  it("shows it, and the user's own choice stays aside", () => {
    const state = after(ready, loaded(theirs));
    expect(choiceOf(state)).toEqual(theirs);
    expect(ownChoiceOf(state)).toEqual({ writer, skeletonId: "branch-annual" });
    expect(state.parts).toEqual({});
  });

  it("shows nothing of it when the writer has already begun to choose", () => {
    const state = after(ready, { type: "writerChanged", change: { unit: "新单位" } }, loaded(theirs));
    expect(choiceOf(state)).toEqual({ skeletonId: "branch-annual", writer: { ...writer, unit: "新单位" }, chosen: null, order: {} });
    expect(keptReport(state)).toEqual(theirs);
  });

  it("keeps for the user only what was changed by hand", () => {
    const state = after(ready, loaded(theirs), { type: "writerChanged", change: { year: 2027 } }, { type: "organisationChosen", organisation: "branch" });
    expect(state.writer).toEqual({ ...theirs.writer, year: 2027, organisation: "branch" });
    expect(ownChoiceOf(state)).toEqual({ writer: { ...writer, year: 2027, organisation: "branch" }, skeletonId: "branch-annual" });
  });

  it("takes the changes of its parts along, and the user's stay as they were", () => {
    const mine = { "general-branch": { chosen: ["plan-study"], order: {} } };
    const state = [ready, loaded(theirs), { type: "partMoved", id: "problems", by: -1 } as const, { type: "partToggled", id: "lead-in" } as const].reduce<PaneState>(reduce, startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons, parts: mine }));
    expect(keptReport(state)).toEqual(choiceOf(state));
    expect(state.order).not.toEqual(theirs.order);
    expect(state.parts).toEqual(mine);
  });

  it("has its parts again after a look at another kind, whose parts are the user's", () => {
    const state = after(ready, loaded(theirs), { type: "partToggled", id: "lead-in" }, { type: "skeletonChosen", id: "branch-annual" }, { type: "partToggled", id: "problems" });
    expect(keptReport(state)?.skeletonId).toBe("general-branch");
    expect(Object.keys(state.parts)).toEqual(["branch-annual"]);
    expect(ownChoiceOf(state).skeletonId).toBe("branch-annual");
    const back = reduce(state, { type: "skeletonChosen", id: "general-branch" });
    expect([back.chosen, back.order]).toEqual([theirs.chosen?.filter((id) => id !== "lead-in"), theirs.order]);
  });

  it("is not overtaken by a save that began before the last change", () => {
    const changed = after(ready, loaded(theirs), { type: "partToggled", id: "lead-in" });
    const saved = reduce(changed, { type: "kept", kept: { marks: [], lastWrite: null, report: theirs } });
    expect(keptReport(saved)).toEqual(choiceOf(changed));
  });

  it("of a kind that this version does not know shows its writer in the user's kind", () => {
    const state = after(ready, loaded({ ...theirs, skeletonId: "gone" }));
    expect(choiceOf(state)).toEqual({ skeletonId: "branch-annual", writer: theirs.writer, chosen: null, order: {} });
  });

  it.each([3, "x", [], { skeletonId: 1 }])("that is damaged is none: %j", (report) => {
    const state = after(ready, loaded(report));
    expect(choiceOf(state)).toEqual(choiceOf(start));
    expect(keptReport(state)).toBeUndefined();
  });
});

describe("the kinds of report, which come a moment after the pane", () => {
  const before = (skeletonId: string): PaneState => startState({ view: "skeleton", writer, skeletonId, parts: { "branch-annual": { chosen: ["plan-study"], order: {} }, "half-year": { chosen: ["gone"], order: {} } } });
  const known: PaneEvent = { type: "skeletonsKnown", skeletons };

  it("show the first one with the user's parts where none is remembered", () => {
    expect(choiceOf(reduce(before(""), known))).toEqual({ skeletonId: "branch-annual", writer, chosen: ["plan-study"], order: {} });
  });

  it("show the remembered one, without parts that it does not have", () => {
    expect(before("half-year").chosen).toEqual(["gone"]);
    expect(choiceOf(reduce(before("half-year"), known))).toEqual({ skeletonId: "half-year", writer, chosen: null, order: {} });
  });

  it("leave alone one of the office's own until those are known", () => {
    const state = reduce(before("own-x"), known);
    expect(state.skeletonId).toBe("own-x");
    expect(reduce(state, { type: "ownSkeletonsKnown", skeletons: [] }).skeletonId).toBe("branch-annual");
  });

  it("that did not come leave what is remembered as it was", () => {
    const state = [{ type: "skeletonsKnown", skeletons: null } as const, { type: "ownSkeletonsKnown", skeletons: [] } as const].reduce<PaneState>(reduce, before("half-year"));
    expect(state).toMatchObject({ isWithoutSkeletons: true, skeletons: [], skeletonId: "half-year" });
  });

  it.each([[[known, ready, loaded(theirs)]], [[ready, loaded(theirs), known]], [[ready, known, loaded(theirs)]]])("come before or after a document's own report, with the same result (%#)", (events) => {
    for (const skeletonId of ["", "general-branch", "half-year"]) {
      const state = events.reduce<PaneState>(reduce, before(skeletonId));
      expect(choiceOf(state)).toEqual(theirs);
      expect(keptReport(state)).toEqual(theirs);
    }
  });
});

it("a document without a report gets none from choosing", () => {
  const state = after(ready, { type: "recordLoaded", record: null }, { type: "partToggled", id: "lead-in" }, { type: "writerChanged", change: { unit: "甲" } });
  expect(keptReport(state)).toBeUndefined();
});
