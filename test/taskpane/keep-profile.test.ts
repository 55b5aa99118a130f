import { followProfile, keepProfile } from "../../src/taskpane/keep-profile";
import { loadProfile, readProfile } from "../../src/taskpane/load-profile";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { writer } from "./start-pane";

const key = "chengwen.profile";
const aside = "chengwen.profile.damaged";

function memory(initial: Record<string, string> = {}, isFull = false) {
  const items = new Map(Object.entries(initial));
  const writes: string[] = [];
  const storage: Storage = {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => {
      if (isFull) throw new Error("QuotaExceededError");
      writes.push(name);
      items.set(name, value);
    },
    removeItem: (name) => void items.delete(name),
    clear: () => { items.clear(); },
    key: (index) => [...items.keys()][index] ?? null,
    get length() { return items.size; },
  };
  return { storage: () => storage, items, writes };
}

const newStore = (): Store => createStore(startState({ view: "check", writer, skeletonId: "branch-annual" }));
const profile = { places: ["白塔镇"], rules: { "number-gap": "off" } } as const;

describe("the office's settings on this computer", () => {
  it("come back after the pane was closed", async () => {
    const { storage } = memory();
    const store = newStore();
    keepProfile(store, storage);
    store.dispatch({ type: "profileChanged", profile });
    expect(await loadProfile(storage)).toEqual({ kind: "read", profile });
  });

  it("leave nothing behind once they say nothing", () => {
    const { storage, items } = memory({ [key]: JSON.stringify(profile) });
    const store = newStore();
    store.dispatch({ type: "profileChanged", profile });
    keepProfile(store, storage);
    store.dispatch({ type: "profileChanged", profile: {} });
    expect([...items]).toEqual([]);
  });

  it("are written once for each change and not for anything else", () => {
    const { storage, writes } = memory();
    const store = newStore();
    keepProfile(store, storage);
    store.dispatch({ type: "viewChosen", view: "fill" });
    expect(writes).toEqual([]);
    store.dispatch({ type: "profileChanged", profile });
    store.dispatch({ type: "viewChosen", view: "check" });
    store.dispatch({ type: "profileChanged", profile: { ...profile } });
    expect(writes).toEqual([key]);
  });

  it("count as none where nothing is stored or storage is forbidden", async () => {
    const forbidden = (): Storage => { throw new Error("SecurityError"); };
    expect(await loadProfile(memory().storage)).toEqual({ kind: "read", profile: {} });
    expect(await loadProfile(forbidden)).toEqual({ kind: "read", profile: {} });
    const store = newStore();
    keepProfile(store, forbidden);
    expect(() => { store.dispatch({ type: "profileChanged", profile }); }).not.toThrow();
  });

  it.each([
    ['{\n"places": ["甲"', 2],
    ['{\n\n"rules": {"number-gap": "loud"}}', 3],
    ["", 1],
    ["null", 1],
  ])("are told as damaged once, and the text is kept aside: %j", async (text, line) => {
    const { storage, items } = memory({ [key]: text });
    expect(await loadProfile(storage)).toMatchObject({ kind: "damaged", line });
    expect([...items]).toEqual([[aside, text]]);
    expect(await loadProfile(storage)).toEqual({ kind: "read", profile: {} });
    expect(items.get(aside)).toBe(text);
  });

  it("stay where they are when there is no room to put them aside", async () => {
    const { storage, items } = memory({ [key]: "{" }, true);
    expect(await loadProfile(storage)).toMatchObject({ kind: "damaged" });
    expect([...items]).toEqual([[key, "{"]]);
  });
});

describe("another pane on the same computer", () => {
  function followed(stored: string | null) {
    const page = new EventTarget();
    const { storage, writes } = memory(stored === null ? {} : { [key]: stored });
    const store = newStore();
    store.dispatch({ type: "profileChanged", profile: { places: ["旧镇"] } });
    keepProfile(store, storage);
    followProfile(page as Window, storage, (next) => { store.dispatch({ type: "profileChanged", profile: next }); });
    const tell = async (changed: string | null): Promise<void> => {
      page.dispatchEvent(Object.assign(new Event("storage"), { key: changed }));
      await readProfile(storage);
      await Promise.resolve();
    };
    return { store, writes, tell };
  }

  it("is followed at once, without an answer", async () => {
    const { store, writes, tell } = followed(JSON.stringify(profile));
    await tell(key);
    expect(store.getState().profile).toEqual(profile);
    expect(writes).toEqual([]);
  });

  it("that clears everything is followed too", async () => {
    const { store, tell } = followed(null);
    await tell(null);
    expect(store.getState().profile).toEqual({});
  });

  it.each([[key, "{"], ["chengwen.settings", JSON.stringify(profile)]])("is not followed when %s holds %s", async (changed, text) => {
    const { store, tell } = followed(text);
    await tell(changed);
    expect(store.getState().profile).toEqual({ places: ["旧镇"] });
  });
});
