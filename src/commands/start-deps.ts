import { createDeps, type Deps } from "../taskpane/actions/deps";
import { createDocumentTurns } from "../taskpane/actions/document-turns";
import { closedDoors } from "../taskpane/actions/doors";
import { PartMissing } from "../taskpane/actions/load-part";
import { readProfile } from "../taskpane/load-profile";
import { loadSettings } from "../taskpane/settings";
import { startState } from "../taskpane/state/pane-state";
import { createStore } from "../taskpane/state/store";
import { startYear } from "../taskpane/usual-report-year";
import { readEnvironment } from "../word/office-environment";
import type { WordHost } from "../word/word-host";

/**
 * The same state as the pane starts with, for one press of a button: unit, year, the office's settings as this computer keeps them.
 * @throws PartMissing when there are office settings and what reads them did not come: another verdict than the pane's would be worse
 */
export async function startDeps(host: WordHost, storage: () => Storage, today: Date): Promise<Deps> {
  const settings = loadSettings(storage);
  const loaded = await readProfile(storage);
  if (loaded.kind === "unread") throw new PartMissing("office");
  const store = createStore(
    startState({
      view: "check",
      writer: { unit: settings.unit, ...(settings.party && { party: settings.party }), superiors: settings.superiors, year: startYear(settings, today), date: "" },
      // No report is inserted from here.
      skeletonId: "",
      // The pane names settings that are damaged; here as there the check goes on without them.
      ...(loaded.kind === "read" && { profile: loaded.profile }),
      ...(settings.marks && { marks: settings.marks }),
    }),
  );
  store.dispatch({ type: "hostReady", capabilities: host.capabilities });
  return createDeps(host, store, closedDoors, createDocumentTurns(readEnvironment().document));
}
