import { createOfficeWordHost } from "../word/create-office-word-host";
import { readEnvironment, whenOfficeReady } from "../word/office-environment";
import { putProfileInForce } from "./actions/apply-profile";
import { createDeps, type Deps } from "./actions/deps";
import { createDocumentTurns } from "./actions/document-turns";
import { saveTyped } from "./actions/keep-typed";
import { openDocument } from "./actions/open-document";
import { loadOwnSkeletons } from "./actions/own-skeletons";
import { takeOverDrawn } from "./actions/take-over-drawn";
import { browserDoors } from "./browser-doors";
import { followDrawn, keepDrawn, loadDrawn } from "./kept-drawn";
import { shareProfile } from "./keep-profile";
import type { LoadedProfile } from "./load-profile";
import { panePage } from "./pane-page";
import type { Store } from "./state/store";
import { thisComputer } from "./this-computer";

/** What the page hands over to be connected with Word. */
export interface Page {
  readonly store: Store;
  readonly storage: () => Storage;
  /** The office's settings on this computer. */
  readonly profile: Promise<LoadedProfile>;
  /** Settles when the product's kinds of report are in the state, or did not come. */
  readonly skeletons: Promise<void>;
  /** Draws the pane in Office's language and colours; `isDark` is undefined where Office does not tell. */
  readonly show: (deps: Deps, language: string, isDark: boolean | undefined) => Promise<void>;
}

/** From the drawn frame to a document that can be worked on. Needs office.js, or its absence: the page is parsed. */
export async function connect({ store, storage, profile, skeletons, show }: Page): Promise<void> {
  if ((await whenOfficeReady()) === "no-host") {
    store.dispatch({ type: "hostMissing" });
    return;
  }
  const environment = readEnvironment();
  const host = createOfficeWordHost(thisComputer(storage));
  const shared = shareProfile(storage);
  const deps = createDeps(host, store, browserDoors(storage, shared), createDocumentTurns(environment.document));
  await show(deps, environment.language, environment.dark);
  const [kept] = await Promise.all([profile, skeletons]);
  if (kept.kind === "read") store.dispatch({ type: "profileChanged", profile: kept.profile });
  // What could not be read for want of a part of the add-in must not be overwritten.
  if (kept.kind !== "unread") shared.keep(store, kept.kind === "read" ? kept.text : null);
  // Also what another pane set since this page read it.
  await shared.follow(window, (changed) => void putProfileInForce(deps, changed));
  store.dispatch({ type: "hostReady", capabilities: host.capabilities });
  if (!host.capabilities.supported) return;
  window.addEventListener("pagehide", () => {
    void saveTyped(deps, 0);
  });
  keepDrawn(store, storage, Date.now);
  followDrawn(window, store, storage, Date.now);
  await Promise.all([openDocument(deps), loadOwnSkeletons(deps)]);
  void takeOverDrawn(deps, loadDrawn(storage, Date.now()));
  void followDocument(deps, store);
  if (kept.kind === "damaged") store.dispatch({ type: "noticed", where: store.getState().view, notice: { id: "profileDamaged", line: kept.line, reason: kept.reason } });
  if (kept.kind === "unread") store.dispatch({ type: "noticed", where: store.getState().view, notice: { id: "partMissing" } });
}

/** From now on the list follows the document. Where that part does not come, 重新检查 does as before. */
async function followDocument(deps: Deps, { subscribe }: Store): Promise<void> {
  try {
    const { startLiveCheck } = await import(/* webpackChunkName: "live" */ "./actions/live-check");
    startLiveCheck(deps, panePage(window), subscribe);
  } catch {
    return;
  }
}
