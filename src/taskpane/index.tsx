import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { Deps } from "./actions/deps";
import { loadPart } from "./actions/load-part";
import { loadView } from "./components/load-view";
import type { connect } from "./connect";
import { watchDarkScheme } from "./dark-scheme";
import { keepSettings } from "./keep-settings";
import { loadProfile } from "./load-profile";
import { loadTheme } from "./load-theme";
import { loadSettings, viewOf } from "./settings";
import { startState } from "./state/pane-state";
import { createStore } from "./state/store";
import { loadStrings } from "./strings/load-strings";
import { letTabGoOnFromAnywhere } from "./tab-from-anywhere";
import { startYear } from "./usual-report-year";

const storage = (): Storage => window.localStorage;
const today = new Date();
const settings = loadSettings(storage);
const store = createStore(
  startState({
    view: viewOf(new URLSearchParams(window.location.search).get("view")) ?? settings.view ?? "skeleton",
    writer: {
      unit: settings.unit,
      ...(settings.party && { party: settings.party }),
      superiors: settings.superiors,
      year: startYear(settings, today),
      date: "",
      ...(settings.organisation && { organisation: settings.organisation }),
    },
    // One of the office's own is not known yet; `loadOwnSkeletons` settles one that is not there any more.
    skeletonId: settings.skeletonId ?? "",
    parts: settings.parts ?? {},
    layout: settings.layout,
    ...(settings.without && { without: settings.without }),
    ...(settings.marks && { marks: settings.marks }),
    isLive: settings.live ?? true,
  }),
);
keepSettings(store, storage, today);
letTabGoOnFromAnywhere(document);

let officeIsDark: boolean | undefined;
const shown = { deps: null as Deps | null, language: navigator.language, isDark: false };
const scheme = watchDarkScheme((isDark) => {
  if (officeIsDark === undefined) void show({ isDark });
});
shown.isDark = scheme.isDark();

const container = document.getElementById("root");
const root = container && createRoot(container);

/** Draws the pane as it is to look now; words and colours that are not the usual ones come from files of their own. */
async function show(change: Partial<typeof shown>): Promise<void> {
  Object.assign(shown, change);
  const { language, isDark } = shown;
  const [strings, theme] = await Promise.all([loadStrings(language), loadTheme(isDark)]);
  // A later change draws what it brings itself.
  if (language !== shown.language || isDark !== shown.isDark) return;
  document.documentElement.lang = strings.language === "zh" ? "zh-CN" : "en-US";
  root?.render(<App store={store} deps={shown.deps} thisYear={today.getFullYear()} strings={strings} theme={theme} />);
}

/** The frame first; then Word. */
async function start(): Promise<void> {
  // On its way while the frame is drawn.
  loadView[store.getState().view]().catch(() => undefined);
  const skeletons = loadSkeletons();
  const profile = loadProfile(storage);
  await show({});
  const [connecting] = await Promise.all([loadConnecting(), pageParsed()]);
  if (connecting === null) {
    store.dispatch({ type: "pageIncomplete" });
    return;
  }
  await connecting.connect({
    store,
    storage,
    profile,
    skeletons,
    show: (deps, language, isDark) => {
      officeIsDark = isDark;
      return show({ deps, language, isDark: isDark ?? scheme.isDark() });
    },
  });
}

/** Everything that needs Word comes beside office.js, behind the frame; null when it does not come. */
async function loadConnecting(): Promise<{ readonly connect: typeof connect } | null> {
  try {
    return await import(/* webpackChunkName: "connect" */ "./connect");
  } catch {
    return null;
  }
}

/** The kinds of report for the state; a view that cannot do without them says it when they do not come. */
async function loadSkeletons(): Promise<void> {
  try {
    const { skeletons } = await loadPart("skeletons");
    store.dispatch({ type: "skeletonsKnown", skeletons });
  } catch {
    store.dispatch({ type: "skeletonsKnown", skeletons: null });
  }
}

/** office.js stands behind this script in the page, so that the frame need not wait for it. */
function pageParsed(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener("load", () => { resolve(); }, { once: true });
  });
}

void start();
