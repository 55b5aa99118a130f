import { keepSettings } from "../../src/taskpane/keep-settings";
import { loadSettings, saveSettings, viewOf } from "../../src/taskpane/settings";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore } from "../../src/taskpane/state/store";
import { stringsFor } from "../../src/taskpane/strings/strings";
import { usualReportYear } from "../../src/taskpane/usual-report-year";
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

const nothing = { unit: "", superiors: "", year: 0, view: null };

describe("settings of the user", () => {
  it("come back as they were saved", () => {
    const storage = memory();
    const settings = { unit: "甲", superiors: "乙", year: 2025, view: "fill" } as const;
    saveSettings(() => storage, settings);
    expect(loadSettings(() => storage)).toEqual(settings);
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

  it("do without storage that is forbidden or full", () => {
    const forbidden = (): Storage => { throw new Error("SecurityError"); };
    expect(loadSettings(forbidden)).toEqual(nothing);
    expect(() => { saveSettings(forbidden, nothing); }).not.toThrow();
  });

  it("follow the pane", () => {
    const storage = memory();
    const store = createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual" }));
    keepSettings(store, () => storage);
    store.dispatch({ type: "writerChanged", change: { unit: "丙" } });
    store.dispatch({ type: "viewChosen", view: "check" });
    expect(loadSettings(() => storage)).toEqual({ unit: "丙", superiors: "", year: 2026, view: "check", skeletonId: "branch-annual", parts: {} });
  });
});

it("a document's own report leaves the settings of the user alone, apart from what is changed by hand", () => {
  const storage = memory();
  const store = createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual" }));
  keepSettings(store, () => storage);
  store.dispatch({ type: "partToggled", id: "lead-in" });
  const before = loadSettings(() => storage);
  expect(before.parts?.["branch-annual"]?.chosen).not.toContain("lead-in");
  store.dispatch({ type: "skeletonChosen", id: "half-year" });
  const untouched = { ...store.getState(), isChoiceTouched: false };
  const other = createStore(untouched);
  const kept = memory();
  keepSettings(other, () => kept);
  other.dispatch({ type: "hostReady", capabilities: { wordApi: "1.3", supported: true, newDocument: true } });
  const report = { skeletonId: "key-points", writer: { unit: "别的单位", superiors: "市委", year: 2019, date: "", organisation: "workCommittee" }, chosen: ["core"], order: {} } as const;
  other.dispatch({ type: "recordLoaded", record: { version: 1, marks: [], typed: {}, lastWrite: null, report } });
  other.dispatch({ type: "partMoved", id: "core", by: 1 });
  expect(other.getState().writer.unit).toBe("别的单位");
  expect(kept.length).toBe(0);
  other.dispatch({ type: "writerChanged", change: { superiors: "省委" } });
  expect(loadSettings(() => kept)).toEqual({ unit: writer.unit, superiors: "省委", year: 2026, view: "skeleton", skeletonId: "half-year", parts: untouched.parts });
});

it.each([["fill", "fill"], ["other", null], [null, null]])("the view of %j is %j", (value, view) => {
  expect(viewOf(value)).toBe(view);
});

it.each([["2026-03-31", 2025], ["2026-04-01", 2026], ["2026-12-31", 2026]])("a report written on %s is about %i", (day, year) => {
  expect(usualReportYear(new Date(`${day}T12:00:00`))).toBe(year);
});

it.each([["zh-CN", "zh"], ["zh-TW", "zh"], ["zh", "zh"], ["en-US", "en"], ["fr-FR", "en"], ["", "en"]])("Office in %j speaks %s", (language, spoken) => {
  expect(stringsFor(language).language).toBe(spoken);
});
