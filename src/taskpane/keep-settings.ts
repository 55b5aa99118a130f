import { saveSettings, type Settings } from "./settings";
import type { PaneState } from "./state/pane-state";
import type { Store } from "./state/store";

/** Keeps unit, superior organs, year and view on this computer as they change. */
export function keepSettings(store: Store, storage: () => Storage): void {
  let last = settingsOf(store.getState());
  store.subscribe(() => {
    const next = settingsOf(store.getState());
    if (next.unit === last.unit && next.superiors === last.superiors && next.year === last.year && next.view === last.view) return;
    last = next;
    saveSettings(storage, next);
  });
}

function settingsOf({ writer, view }: PaneState): Settings {
  return { unit: writer.unit, superiors: writer.superiors, year: writer.year, view };
}
