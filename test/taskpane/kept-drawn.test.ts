import { drawnKey, followDrawn, forgetDrawn, keepDrawn, loadDrawn } from "../../src/taskpane/kept-drawn";
import { drawnEarlier } from "../../src/taskpane/state/drawn";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { writer } from "./start-pane";

const now = 1_800_000_000_000;
const hour = 3_600_000;
const one = { annotation: "{1}", paragraphId: "p1", indexInStory: 3 };
const two = { annotation: "{2}", paragraphId: "p2", indexInStory: 4 };

function memory(text?: string): { readonly storage: () => Storage; readonly text: () => string | null } {
  const items = new Map(text === undefined ? [] : [[drawnKey, text]]);
  const storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { storage: () => storage as Storage, text: () => items.get(drawnKey) ?? null };
}

function openStore(): Store {
  const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual" }));
  store.dispatch({ type: "hostReady", capabilities: { wordApi: "1.8", supported: true, newDocument: true, changeEvents: true, drawing: true } });
  return store;
}

const draw = (store: Store, ...known: readonly (typeof one)[]): void => {
  store.dispatch({ type: "findingsDrawn", drawn: known.map(drawnEarlier) });
};

describe("what is drawn", () => {
  it("is remembered by ids alone, beside what another pane drew, and forgotten when it is gone", () => {
    const { storage, text } = memory(JSON.stringify([{ ...two, at: now - hour }]));
    const store = openStore();
    keepDrawn(store, storage, () => now);
    draw(store, one);
    expect(loadDrawn(storage, now)).toMatchObject([two, one]);
    expect(Object.keys((JSON.parse(text() ?? "[]") as object[])[1] ?? {}).sort()).toEqual(["annotation", "at", "indexInStory", "paragraphId"]);
    store.dispatch({ type: "drawnGone", annotations: [one.annotation] });
    expect(loadDrawn(storage, now)).toMatchObject([two]);
    forgetDrawn(storage, [two.annotation], now);
    expect(text()).toBeNull();
  });

  it("is not written while nothing of it changes", () => {
    const { storage, text } = memory();
    const store = openStore();
    keepDrawn(store, storage, () => now);
    store.dispatch({ type: "markStyleChosen", marks: "none" });
    expect(text()).toBeNull();
  });

  it.each([
    ["nothing", undefined],
    ["damaged text", "{"],
    ["another shape", '{"annotation":"{1}"}'],
    ["damaged entries", JSON.stringify([null, 3, { annotation: "{1}" }, { ...one, at: "heute" }])],
    ["entries of days ago", JSON.stringify([{ ...one, at: now - 100 * hour }])],
    ["entries of tomorrow", JSON.stringify([{ ...one, at: now + hour }])],
  ])("counts as nothing for %s", (_, text) => {
    expect(loadDrawn(memory(text).storage, now)).toEqual([]);
  });

  it("does without storage that is forbidden", () => {
    const forbidden = (): Storage => {
      throw new DOMException("forbidden");
    };
    const store = openStore();
    keepDrawn(store, forbidden, () => now);
    draw(store, one);
    forgetDrawn(forbidden, ["{1}"], now);
    expect(loadDrawn(forbidden, now)).toEqual([]);
  });

  it("is gone here too when another page took it away", () => {
    const { storage } = memory();
    const store = openStore();
    keepDrawn(store, storage, () => now);
    const listeners: ((event: Pick<StorageEvent, "key">) => void)[] = [];
    const page = { addEventListener: (_: string, listener: (event: Pick<StorageEvent, "key">) => void) => listeners.push(listener) };
    followDrawn(page as unknown as Pick<Window, "addEventListener">, store, storage, () => now);
    draw(store, one, two);
    forgetDrawn(storage, [one.annotation], now);
    for (const listener of listeners) listener({ key: "other" });
    const drawn = () => (store.getState().phase as { drawn?: readonly { annotation: string }[] }).drawn?.map(({ annotation }) => annotation);
    expect(drawn()).toEqual(["{1}", "{2}"]);
    for (const listener of listeners) listener({ key: drawnKey });
    expect(drawn()).toEqual(["{2}"]);
  });
});
