import { saveSettings, type Settings } from "./settings";
import type { PaneState } from "./state/pane-state";
import { ownChoiceOf } from "./state/reduce-report";
import type { Store } from "./state/store";
import { rememberedYear } from "./usual-report-year";

/** Keeps what the user chose on this computer as it changes; what an open document remembers of its own stays with that. */
export function keepSettings(store: Store, storage: () => Storage, today: Date): void {
  let last = settingsOf(store.getState(), today);
  store.subscribe(() => {
    const next = settingsOf(store.getState(), today);
    if (isSame(next, last)) return;
    last = next;
    saveSettings(storage, next);
  });
}

function settingsOf(state: PaneState, today: Date): Settings {
  const { writer, skeletonId } = ownChoiceOf(state);
  const { unit, party, superiors, year, organisation } = writer;
  return {
    unit,
    ...(party && { party }),
    superiors,
    ...rememberedYear(year, today),
    view: state.view,
    ...(organisation && { organisation }),
    skeletonId,
    parts: state.parts,
    ...(state.layout === undefined ? {} : { layout: state.layout }),
    ...(state.without.length > 0 && { without: state.without }),
    ...(state.marks !== "auto" && { marks: state.marks }),
    ...(!state.isLive && { live: false as const }),
  };
}

/** Parts are compared as objects: the reducer makes new ones only when something changed. */
function isSame(one: Settings, other: Settings): boolean {
  const names = [
    "unit", "party", "superiors", "year", "yearChosenIn", "view", "organisation", "skeletonId", "parts", "layout", "without", "marks", "live",
  ] as const;
  return names.every((name) => one[name] === other[name]);
}
