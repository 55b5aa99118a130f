import { createRoot } from "react-dom/client";
import { createOfficeWordHost } from "../word/create-office-word-host";
import { readEnvironment, whenOfficeReady } from "../word/office-environment";
import { App } from "./App";
import { createDeps, type Deps } from "./actions/deps";
import { createDocumentTurns } from "./actions/document-turns";
import { saveTyped } from "./actions/keep-typed";
import { openDocument } from "./actions/open-document";
import { loadOwnSkeletons } from "./actions/own-skeletons";
import { changeProfile } from "./actions/apply-profile";
import { browserDoors } from "./browser-doors";
import { watchDarkScheme } from "./dark-scheme";
import { followProfile, keepProfile } from "./keep-profile";
import { keepSettings } from "./keep-settings";
import { loadProfile } from "./load-profile";
import { loadSettings, viewOf } from "./settings";
import { skeletons } from "../skeletons";
import { startState } from "./state/pane-state";
import { createStore } from "./state/store";
import { usualReportYear } from "./usual-report-year";

const storage = (): Storage => window.localStorage;
const today = new Date();
const settings = loadSettings(storage);
const store = createStore(
  startState({
    view: viewOf(new URLSearchParams(window.location.search).get("view")) ?? settings.view ?? "skeleton",
    writer: {
      unit: settings.unit,
      superiors: settings.superiors,
      year: settings.year || usualReportYear(today),
      date: "",
      ...(settings.organisation && { organisation: settings.organisation }),
    },
    // One of the office's own is not known yet; `loadOwnSkeletons` settles one that is not there any more.
    skeletonId: settings.skeletonId ?? skeletons[0]?.id ?? "",
    parts: settings.parts ?? {},
    layout: settings.layout,
    ...(settings.marks && { marks: settings.marks }),
  }),
);
keepSettings(store, storage);
const profileLoaded = loadProfile(storage);

let officeIsDark: boolean | undefined;
const shown = { deps: null as Deps | null, language: navigator.language, isDark: false };
const scheme = watchDarkScheme((isDark) => {
  if (officeIsDark === undefined) show({ isDark });
});
shown.isDark = scheme.isDark();

const container = document.getElementById("root");
const root = container && createRoot(container);

function show(change: Partial<typeof shown>): void {
  Object.assign(shown, change);
  document.documentElement.lang = /^zh\b/i.test(shown.language) ? "zh-CN" : "en-US";
  root?.render(<App store={store} thisYear={today.getFullYear()} {...shown} />);
}

/** The frame first; then Word. */
async function start(): Promise<void> {
  show({});
  await pageParsed();
  if ((await whenOfficeReady()) === "no-host") {
    store.dispatch({ type: "hostMissing" });
    return;
  }
  const environment = readEnvironment();
  officeIsDark = environment.dark;
  const host = createOfficeWordHost();
  const deps = createDeps(host, store, browserDoors(storage), createDocumentTurns(environment.document));
  show({ deps, language: environment.language, isDark: officeIsDark ?? scheme.isDark() });
  const kept = await profileLoaded;
  if (kept.kind === "read") store.dispatch({ type: "profileChanged", profile: kept.profile });
  // What could not be read for want of a part of the add-in must not be overwritten.
  if (kept.kind !== "unread") keepProfile(store, storage);
  followProfile(window, storage, (profile) => void changeProfile(deps, () => profile));
  store.dispatch({ type: "hostReady", capabilities: host.capabilities });
  if (!host.capabilities.supported) return;
  window.addEventListener("pagehide", () => {
    void saveTyped(deps, 0);
  });
  await Promise.all([openDocument(deps), loadOwnSkeletons(deps)]);
  if (kept.kind === "damaged") store.dispatch({ type: "noticed", where: store.getState().view, notice: { id: "profileDamaged", line: kept.line, reason: kept.reason } });
  if (kept.kind === "unread") store.dispatch({ type: "noticed", where: store.getState().view, notice: { id: "partMissing" } });
}

/** office.js stands behind this script in the page, so that the frame need not wait for it. */
function pageParsed(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener("load", () => { resolve(); }, { once: true });
  });
}

void start();
