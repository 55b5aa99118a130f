import type { MarkRecord } from "../../../src/word/word-host";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import { newlyOpen, startState, type OpenDocument, type PaneState } from "../../../src/taskpane/state/pane-state";
import { readingOf } from "../../../src/taskpane/state/reading";
import { reduce } from "../../../src/taskpane/state/reduce";
import { relocate } from "../../../src/taskpane/state/relocate";
import { marksAt } from "../../../src/taskpane/state/marks-at";
import { walkOf } from "../../../src/taskpane/state/walk";
import { groupsOf } from "../../../src/taskpane/state/list-order";
import { partState, togglePart } from "../../../src/taskpane/state/choose-parts";
import { pendingEdits, settledIds, shownValue } from "../../../src/taskpane/state/pending-values";
import { skeletons } from "../../../src/skeletons";
import { draft, writer } from "../start-pane";

const capabilities = { wordApi: "1.3", supported: true, newDocument: true, changeEvents: false };
const start: PaneState = startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons });
const reading = readingOf(snapshotOfText(draft), writer);
const mark: MarkRecord = { id: "m", story: { kind: "body" }, indexInStory: 2, start: 14, excerpt: "**", colour: "#FFFF00", before: [{ length: 2, colour: null }], left: "", right: "" };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, start);
}

function openAfter(...events: readonly PaneEvent[]): OpenDocument {
  const { phase } = after({ type: "hostReady", capabilities }, ...events);
  if (phase.kind !== "open") throw new Error(phase.kind);
  return phase;
}

describe("the pane's reducer", () => {
  it.each([
    ["choosing a view", { type: "viewChosen", view: "check" }, { view: "check" }],
    ["changing the writer", { type: "writerChanged", change: { unit: "甲" } }, { writer: { ...writer, unit: "甲" }, isChoiceTouched: true }],
    ["a page outside Word", { type: "hostMissing" }, { phase: { kind: "noHost" } }],
    ["a Word that is too old", { type: "hostReady", capabilities: { ...capabilities, supported: false, wordApi: "1.1" } }, { phase: { kind: "tooOld", wordApi: "1.1" } }],
    ["a Word that is ready", { type: "hostReady", capabilities }, { phase: newlyOpen(capabilities) }],
  ] as const)("follows %s", (_, event, expected) => {
    expect(reduce(start, event)).toEqual({ ...start, ...expected });
  });

  it.each([
    { type: "readStarted", request: 1 },
    { type: "noticeClosed" },
    { type: "typed", id: "a", text: "1" },
  ] as const)("drops $type while no document is open", (event) => {
    expect(reduce(start, event)).toBe(start);
  });

  it("keeps the answer to the last reading only", () => {
    const late = openAfter({ type: "readStarted", request: 1 }, { type: "readStarted", request: 2 }, { type: "readDone", request: 1, reading });
    expect(late.reading).toBeNull();
    const given = openAfter({ type: "readStarted", request: 1 }, { type: "readDropped", request: 1 }, { type: "readDone", request: 1, reading });
    expect(given.reading).toBeNull();
    expect(openAfter({ type: "readStarted", request: 1 }, { type: "readDone", request: 1, reading }).reading).toBe(reading);
  });

  it("tells the steps of a reading", () => {
    const work = { verb: "check", began: 1, isStopping: false };
    const begun = [{ type: "workStarted", verb: "check", began: 1 }, { type: "readStarted", request: 1 }] as const;
    expect(openAfter(...begun).work).toEqual({ ...work, step: { kind: "reading" } });
    expect(openAfter(...begun, { type: "workStep", step: { kind: "checking", count: 12 } }).work).toEqual({ ...work, step: { kind: "checking", count: 12 } });
    expect(openAfter(...begun, { type: "readDone", request: 1, reading }).work).toEqual({ ...work, step: null });
  });

  it("takes the old message away when new work begins", () => {
    const notice = { type: "noticed", notice: { id: "restored" }, where: "fill" } as const;
    expect(openAfter(notice).notice).toEqual({ notice: { id: "restored" }, where: "fill" });
    expect(openAfter(notice, { type: "workStarted", verb: "mark", began: 1 }).notice).toBeNull();
    expect(openAfter(notice, { type: "noticeClosed" }).notice).toBeNull();
  });

  it("keeps what was typed before the record came, and takes the record only once", () => {
    const record = { version: 1, marks: [mark], typed: { a: "1", b: "2" }, lastWrite: null } as const;
    const loaded = openAfter({ type: "typed", id: "a", text: "9" }, { type: "recordLoaded", record }, { type: "recordLoaded", record: null });
    expect(loaded).toMatchObject({ typed: { a: "9", b: "2" }, leftover: true, keptKnown: true, kept: { marks: [mark] } });
  });

  it("forgets the offer to clear left-over marks once they are gone or the writer keeps them", () => {
    const record = { version: 1, marks: [mark], typed: {}, lastWrite: null } as const;
    expect(openAfter({ type: "recordLoaded", record }, { type: "kept", kept: { marks: [], lastWrite: null } }).leftover).toBe(false);
    expect(openAfter({ type: "recordLoaded", record }, { type: "leftoverSettled" })).toMatchObject({ leftover: false, kept: { marks: [mark] } });
  });

  it("stays at the same place of the walk when the text moves, and goes on at the same position when it is gone", () => {
    const current = reading.findings[2]?.id ?? "";
    const at = (text: string): string | undefined => {
      const next = readingOf(snapshotOfText(text), writer);
      const open = openAfter({ type: "readStarted", request: 1 }, { type: "readDone", request: 1, reading }, { type: "findingChosen", id: current }, { type: "readStarted", request: 2 }, { type: "readDone", request: 2, reading: next });
      const { range } = next.findings.find(({ id }) => id === open.current) ?? {};
      return range && `${range.paragraph}:${range.start}`;
    };
    expect(at(`新的一段\n${draft}`)).toBe("4:14");
    expect(at(draft.replace("志愿服务**次", "志愿服务3次"))).toBe("3:0");
    expect(at("没有问题")).toBeUndefined();
  });
});

describe("relocate", () => {
  const before = snapshotOfText("甲**\n乙\n甲**");
  const place = { range: { paragraph: 2, start: 1, end: 3 }, excerpt: "**" };
  it.each([
    ["the paragraph moved down", "新\n甲**\n乙\n甲**", 3],
    ["nothing changed", "甲**\n乙\n甲**", 2],
    ["one of two equal paragraphs is gone", "乙\n甲**", null],
    ["the paragraph was edited", "甲**\n乙\n甲**改", null],
  ])("when %s", (_, text, paragraph) => {
    expect(relocate(place, before, snapshotOfText(text))?.range.paragraph ?? null).toBe(paragraph);
  });
});

describe("marksAt", () => {
  const { snapshot } = reading;
  it.each([
    ["the same place", { paragraph: 2, start: 14, end: 16 }, 1],
    ["a place that holds it", { paragraph: 2, start: 0, end: 20 }, 1],
    ["a neighbour that touches its end", { paragraph: 2, start: 16, end: 18 }, 0],
    ["the same offsets in another paragraph", { paragraph: 3, start: 14, end: 16 }, 0],
  ])("tells %s", (_, range, count) => {
    expect(marksAt([mark], snapshot, [{ range, excerpt: "" }])).toHaveLength(count);
  });

  it("knows a content control by its id wherever it stands", () => {
    expect(marksAt([{ ...mark, controlId: 7 }], snapshot, [{ range: { paragraph: 0, start: 0, end: 1 }, excerpt: "x", controlId: 7 }])).toHaveLength(1);
  });
});

describe("walkOf", () => {
  const items = [{ id: "a" }, { id: "b" }, { id: "c" }];
  it.each([
    [null, { index: -1, previous: "c", next: "a" }],
    ["a", { index: 0, previous: "c", next: "b" }],
    ["b", { index: 1, previous: "a", next: "c" }],
    ["c", { index: 2, previous: "b", next: "a" }],
    ["gone", { index: -1, previous: "c", next: "a" }],
  ])("from %s", (current, expected) => {
    expect(walkOf(items, current)).toEqual(expected);
  });
});

it("the list holds every finding once, blanks first", () => {
  expect(groupsOf(reading.findings).map(({ family, findings }) => [family, findings.length])).toEqual([["placeholder", 3], ["numbering", 1]]);
});

describe("choosing parts", () => {
  const skeleton = skeletons[0];
  if (!skeleton) throw new Error("no skeleton");
  const parent = skeleton.parts.find((part) => (part.parts?.length ?? 0) > 1);
  const child = parent?.parts?.[0];
  if (!parent || !child) throw new Error("no nested part");

  it("leaves a part out with everything under it, and takes it in again", () => {
    const without = togglePart(skeleton, null, parent.id);
    expect(partState(parent, without)).toBe("out");
    expect(parent.parts?.map((part) => partState(part, without))).toEqual(parent.parts?.map(() => "out"));
    expect(togglePart(skeleton, without, parent.id)).toBeNull();
  });

  it("shows a part as partly in when one under it is out", () => {
    const without = togglePart(skeleton, null, child.id);
    expect([partState(parent, without), partState(child, without)]).toEqual(["partly", "out"]);
    expect(togglePart(skeleton, without, child.id)).toBeNull();
  });

  it("leaves a heading out when nothing is left under it", () => {
    const without = (parent.parts ?? []).reduce<readonly string[] | null>((chosen, part) => togglePart(skeleton, chosen, part.id), null);
    expect(partState(parent, without)).toBe("out");
  });

  it("changes nothing for a part that does not exist", () => {
    expect(togglePart(skeleton, null, "no-such-part")).toBeNull();
  });
});

describe("typed values", () => {
  const { tallies } = reading;
  const [first] = tallies;
  if (!first) throw new Error("no tally");

  it.each([
    ["12", 1, []],
    ["１２", 1, []],
    ["很多", 0, []],
    ["", 0, [first.id]],
  ])("%j asks for %i edits", (text, edits, settled) => {
    const typed = { [first.id]: text };
    expect(pendingEdits(tallies, typed)).toHaveLength(edits);
    expect(settledIds(tallies, typed)).toEqual(settled);
    expect(shownValue(first, typed)).toBe(text);
  });

  it("one row asks for its own edits only", () => {
    const typed = Object.fromEntries(tallies.map(({ id }) => [id, "3"]));
    expect(pendingEdits(tallies, typed)).toHaveLength(3);
    expect(pendingEdits(tallies, typed, first.id)).toHaveLength(1);
  });
});
