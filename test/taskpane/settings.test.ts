import { skeletons } from "../../src/skeletons";
import { keepSettings } from "../../src/taskpane/keep-settings";
import { loadSettings, saveSettings, viewOf } from "../../src/taskpane/settings";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore } from "../../src/taskpane/state/store";
import { loadStrings } from "../../src/taskpane/strings/load-strings";
import { startYear, usualReportYear } from "../../src/taskpane/usual-report-year";
import { writer } from "./start-pane";

function memory(initial: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(initial));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => { items.clear(); },
    key: (index) => [...items.keys()][index] ?? null,
    get length() { return items.size; },
  };
}

const today = new Date("2026-12-01T12:00:00");
const nothing = { unit: "", superiors: "", year: 0, view: null };

describe("settings of the user", () => {
  it("come back as they were saved", () => {
    const storage = memory();
    const settings = { unit: "甲", superiors: "乙", year: 2025, view: "fill" } as const;
    saveSettings(() => storage, settings);
    expect(loadSettings(() => storage)).toEqual(settings);
  });

  it("bring the party organisation back, and are as they were where earlier versions kept one name", () => {
    const storage = memory();
    const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual" }));
    keepSettings(store, () => storage, today);
    store.dispatch({ type: "writerChanged", change: { unit: "清河县水务局", party: "局党组" } });
    expect(loadSettings(() => storage)).toMatchObject({ unit: "清河县水务局", party: "局党组" });
    store.dispatch({ type: "writerChanged", change: { party: "" } });
    expect("party" in loadSettings(() => storage)).toBe(false);
    expect(loadSettings(() => memory({ "chengwen.settings": '{"unit":"河湾镇党支部","party":3}' }))).toEqual({ ...nothing, unit: "河湾镇党支部" });
  });

  it("bring kind, organisation, parts and order back", () => {
    const storage = memory();
    const settings = { unit: "", superiors: "", year: 2025, view: null, organisation: "workCommittee", skeletonId: "key-points", parts: { "key-points": { chosen: ["core"], order: { "": ["core", "politics"] } } } } as const;
    saveSettings(() => storage, settings);
    expect(loadSettings(() => storage)).toEqual(settings);
  });

  it("are taken one by one where some are damaged", () => {
    const stored = '{"unit":"甲","organisation":"club","skeletonId":3,"parts":{"a":{"chosen":[1],"order":{"x":["y"],"z":1}},"b":3}}';
    expect(loadSettings(() => memory({ "chengwen.settings": stored }))).toEqual({ ...nothing, unit: "甲", parts: { a: { chosen: null, order: { x: ["y"] } }, b: { chosen: null, order: {} } } });
    expect(loadSettings(() => memory({ "chengwen.settings": '{"parts":[1]}' }))).toEqual({ ...nothing, parts: {} });
  });

  it.each(["", "not json", "null", "[]", '{"unit":3,"year":"x","view":"other"}'])("count as never given when %j is stored", (stored) => {
    expect(loadSettings(() => memory({ "chengwen.settings": stored }))).toEqual(nothing);
  });

  it("remember that the list is not to follow the document, and only that", () => {
    const storage = memory();
    const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual" }));
    keepSettings(store, () => storage, today);
    store.dispatch({ type: "liveSwitched", on: false });
    expect(loadSettings(() => storage).live).toBe(false);
    store.dispatch({ type: "liveSwitched", on: true });
    expect("live" in loadSettings(() => storage)).toBe(false);
    expect(loadSettings(() => memory({ "chengwen.settings": '{"live":"no"}' }))).toEqual(nothing);
  });

  it.each([["none", "none"], ["highlight", "highlight"], ["auto", undefined], ["blink", undefined], [3, undefined]])("know %j as the way of marking as %j", (stored, known) => {
    expect(loadSettings(() => memory({ "chengwen.settings": JSON.stringify({ marks: stored }) })).marks).toBe(known);
  });

  it("remember the way of marking unless it is the usual one", () => {
    const storage = memory();
    const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual" }));
    keepSettings(store, () => storage, today);
    store.dispatch({ type: "markStyleChosen", marks: "highlight" });
    expect(loadSettings(() => storage).marks).toBe("highlight");
    store.dispatch({ type: "markStyleChosen", marks: "auto" });
    expect("marks" in loadSettings(() => storage)).toBe(false);
  });

  it("do without storage that is forbidden or full", () => {
    const forbidden = (): Storage => { throw new Error("SecurityError"); };
    expect(loadSettings(forbidden)).toEqual(nothing);
    expect(() => { saveSettings(forbidden, nothing); }).not.toThrow();
  });

  it("follow the pane", () => {
    const storage = memory();
    const store = createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons }));
    keepSettings(store, () => storage, today);
    store.dispatch({ type: "writerChanged", change: { unit: "丙" } });
    store.dispatch({ type: "viewChosen", view: "check" });
    expect(loadSettings(() => storage)).toEqual({ unit: "丙", superiors: "", year: 0, view: "check", skeletonId: "branch-annual", parts: {} });
  });
});

describe("parts of documents that are not checked", () => {
  it("are remembered from one document to the next", () => {
    const storage = memory();
    const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual", skeletons }));
    keepSettings(store, () => storage, today);
    for (const part of ["headers", "tables"] as const) store.dispatch({ type: "scopePartSwitched", part, on: false });
    expect(loadSettings(() => storage).without).toEqual(["tables", "headers"]);
    for (const part of ["headers", "tables"] as const) store.dispatch({ type: "scopePartSwitched", part, on: true });
    expect(loadSettings(() => storage).without).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['["notes","tables","other",3]', ["tables", "notes"]],
    ['"tables"', []],
    ["{}", []],
  ])("are read with care: %s", (stored, expected) => {
    expect(loadSettings(() => memory({ "chengwen.settings": `{"without":${stored}}` })).without).toEqual(expected);
  });
});

it("a document's own report leaves the settings of the user alone, apart from what is changed by hand", () => {
  const storage = memory();
  const store = createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons }));
  keepSettings(store, () => storage, today);
  store.dispatch({ type: "partToggled", id: "lead-in" });
  const before = loadSettings(() => storage);
  expect(before.parts?.["branch-annual"]?.chosen).not.toContain("lead-in");
  store.dispatch({ type: "skeletonChosen", id: "half-year" });
  const untouched = { ...store.getState(), isChoiceTouched: false };
  const other = createStore(untouched);
  const kept = memory();
  keepSettings(other, () => kept, today);
  other.dispatch({ type: "hostReady", capabilities: { wordApi: "1.3", supported: true, newDocument: true, changeEvents: false } });
  const report = { skeletonId: "key-points", writer: { unit: "别的单位", superiors: "市委", year: 2019, date: "", organisation: "workCommittee" }, chosen: ["core"], order: {} } as const;
  other.dispatch({ type: "recordLoaded", record: { version: 1, marks: [], typed: {}, lastWrite: null, report } });
  other.dispatch({ type: "partMoved", id: "core", by: 1 });
  expect(other.getState().writer.unit).toBe("别的单位");
  expect(kept.length).toBe(0);
  other.dispatch({ type: "writerChanged", change: { superiors: "省委" } });
  expect(loadSettings(() => kept)).toEqual({ unit: writer.unit, superiors: "省委", year: 0, view: "skeleton", skeletonId: "half-year", parts: untouched.parts });
});

it.each([["fill", "fill"], ["other", null], [null, null]])("the view of %j is %j", (value, view) => {
  expect(viewOf(value)).toBe(view);
});

it.each([["2026-03-31", 2025], ["2026-04-01", 2026], ["2026-12-31", 2026]])("a report written on %s is about %i", (day, year) => {
  expect(usualReportYear(new Date(`${day}T12:00:00`))).toBe(year);
});

it.each([["zh-CN", "zh"], ["zh-TW", "zh"], ["zh", "zh"], ["en-US", "en"], ["fr-FR", "en"], ["", "en"]])("Office in %j speaks %s", async (language, spoken) => {
  expect((await loadStrings(language)).language).toBe(spoken);
});

describe("the year that a pane starts with", () => {
  it.each<[string, { year: number; yearChosenIn?: number }, string, number]>([
    ["nothing is remembered", { year: 0 }, "2026-12-01", 2026],
    ["nothing is remembered, early in the year", { year: 0 }, "2027-01-20", 2026],
    ["last year's was chosen this year", { year: 2025, yearChosenIn: 2026 }, "2026-12-01", 2025],
    ["next year's was chosen this year", { year: 2027, yearChosenIn: 2026 }, "2026-12-01", 2027],
    ["it was chosen in the calendar year before", { year: 2026, yearChosenIn: 2026 }, "2027-12-01", 2027],
    ["it was chosen in the calendar year before, and this year is young", { year: 2025, yearChosenIn: 2026 }, "2027-02-01", 2026],
    ["it was stored by an edition that did not say when", { year: 2025 }, "2026-12-01", 2026],
  ])("when %s", (_, settings, day, expected) => {
    expect(startYear(settings, new Date(`${day}T12:00:00`))).toBe(expected);
  });

  it("is remembered only when it was chosen by hand", () => {
    const storage = memory();
    const store = createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons }));
    keepSettings(store, () => storage, today);
    store.dispatch({ type: "writerChanged", change: { unit: "甲" } });
    expect(loadSettings(() => storage)).toMatchObject({ unit: "甲", year: 0 });
    store.dispatch({ type: "writerChanged", change: { year: 2025 } });
    expect(loadSettings(() => storage)).toMatchObject({ year: 2025, yearChosenIn: 2026 });
    store.dispatch({ type: "yearOfDocument", year: 2030 });
    expect(store.getState().writer.year).toBe(2030);
    store.dispatch({ type: "writerChanged", change: { unit: "乙" } });
    expect(loadSettings(() => storage)).toMatchObject({ unit: "乙", year: 2025, yearChosenIn: 2026 });
  });
});
