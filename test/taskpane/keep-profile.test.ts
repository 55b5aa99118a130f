import { shareProfile } from "../../src/taskpane/keep-profile";
import { changeProfile } from "../../src/taskpane/actions/apply-profile";
import { createDeps, type Deps } from "../../src/taskpane/actions/deps";
import { closedDoors } from "../../src/taskpane/actions/doors";
import { loadProfile, readProfile } from "../../src/taskpane/load-profile";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { createFakeWordHost } from "./fake-word-host";
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
    shareProfile(storage).keep(store, storage().getItem(key));
    store.dispatch({ type: "profileChanged", profile });
    expect(await loadProfile(storage)).toEqual({ kind: "read", profile, text: JSON.stringify(profile) });
  });

  it("leave nothing behind once they say nothing", () => {
    const { storage, items } = memory({ [key]: JSON.stringify(profile) });
    const store = newStore();
    store.dispatch({ type: "profileChanged", profile });
    shareProfile(storage).keep(store, storage().getItem(key));
    store.dispatch({ type: "profileChanged", profile: {} });
    expect([...items]).toEqual([]);
  });

  it("are written once for each change and not for anything else", () => {
    const { storage, writes } = memory();
    const store = newStore();
    shareProfile(storage).keep(store, storage().getItem(key));
    store.dispatch({ type: "viewChosen", view: "fill" });
    expect(writes).toEqual([]);
    store.dispatch({ type: "profileChanged", profile });
    store.dispatch({ type: "viewChosen", view: "check" });
    store.dispatch({ type: "profileChanged", profile: { ...profile } });
    expect(writes).toEqual([key]);
  });

  it("count as none where nothing is stored or storage is forbidden", async () => {
    const forbidden = (): Storage => { throw new Error("SecurityError"); };
    expect(await loadProfile(memory().storage)).toEqual({ kind: "read", profile: {}, text: null });
    expect(await loadProfile(forbidden)).toEqual({ kind: "read", profile: {}, text: null });
    const store = newStore();
    shareProfile(forbidden).keep(store, null);
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
    expect(await loadProfile(storage)).toEqual({ kind: "read", profile: {}, text: null });
    expect(items.get(aside)).toBe(text);
  });

  it("stay where they are when there is no room to put them aside", async () => {
    const { storage, items } = memory({ [key]: "{" }, true);
    expect(await loadProfile(storage)).toMatchObject({ kind: "damaged" });
    expect([...items]).toEqual([[key, "{"]]);
  });
});

describe("another pane on the same computer", () => {
  /** A pane that has read one text, while another pane may have stored a different one since. */
  async function followed(stored: string | null, read: string | null = JSON.stringify({ places: ["旧镇"] })) {
    const page = new EventTarget();
    const { storage, writes, items } = memory(stored === null ? {} : { [key]: stored });
    const store = newStore();
    store.dispatch({ type: "profileChanged", profile: { places: ["旧镇"] } });
    const shared = shareProfile(storage);
    shared.keep(store, read);
    await shared.follow(page as Window, (next) => { store.dispatch({ type: "profileChanged", profile: next }); });
    const tell = async (changed: string | null, text: string | null): Promise<void> => {
      if (text === null) items.delete(key);
      else items.set(key, text);
      page.dispatchEvent(Object.assign(new Event("storage"), { key: changed }));
      await readProfile(storage);
      await Promise.resolve();
    };
    return { store, writes, tell, items, shared };
  }
  const old = JSON.stringify({ places: ["旧镇"] });

  it("is followed at once, without an answer", async () => {
    const { store, writes, tell } = await followed(old);
    await tell(key, JSON.stringify(profile));
    expect(store.getState().profile).toEqual(profile);
    expect(writes).toEqual([]);
  });

  it("is followed too where it changed something between the reading of this page and its listening", async () => {
    const { store, writes } = await followed(JSON.stringify(profile));
    expect(store.getState().profile).toEqual(profile);
    expect(writes).toEqual([]);
  });

  it("that clears everything is followed too", async () => {
    const { store, tell } = await followed(old);
    await tell(null, null);
    expect(store.getState().profile).toEqual({});
  });

  it.each([[key, "{"], ["chengwen.settings", JSON.stringify(profile)]])("is not followed when %s holds %s", async (changed, text) => {
    const { store, tell } = await followed(old);
    await tell(changed, text);
    expect(store.getState().profile).toEqual({ places: ["旧镇"] });
  });

  it("does not lose its change when one is made here before the browser has told of it", async () => {
    const { store, items, shared } = await followed(old);
    items.set(key, JSON.stringify({ places: ["旧镇"], rules: { "number-gap": "off" } }));
    const deps: Deps = { ...createDeps(createFakeWordHost("好。"), store), doors: { ...closedDoors, profileNews: shared.news } };
    await changeProfile(deps, (now) => ({ ...now, unit: "示例街道" }));
    expect(JSON.parse(items.get(key) ?? "")).toEqual({ places: ["旧镇"], rules: { "number-gap": "off" }, unit: "示例街道" });
  });

  it("has no say in what could not be kept here", async () => {
    const { storage, items } = memory({ [key]: old }, true);
    const store = newStore();
    const shared = shareProfile(storage);
    shared.keep(store, old);
    store.dispatch({ type: "profileChanged", profile });
    expect([items.get(key), await shared.news()]).toEqual([old, null]);
    expect(store.getState().profile).toEqual(profile);
  });
});
