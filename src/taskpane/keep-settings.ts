import { saveSettings, type Settings } from "./settings";
import type { PaneState } from "./state/pane-state";
import { ownChoiceOf } from "./state/reduce-report";
import type { Store } from "./state/store";

/** Keeps what the user chose on this computer as it changes; what an open document remembers of its own stays with that. */
export function keepSettings(store: Store, storage: () => Storage): void {
  let last = settingsOf(store.getState());
  store.subscribe(() => {
    const next = settingsOf(store.getState());
    if (isSame(next, last)) return;
    last = next;
    saveSettings(storage, next);
  });
}

function settingsOf(state: PaneState): Settings {
  const { writer, skeletonId } = ownChoiceOf(state);
  const { unit, party, superiors, year, organisation } = writer;
  return { unit, ...(party && { party }), superiors, year, view: state.view, ...(organisation && { organisation }), skeletonId, parts: state.parts, ...(state.layout === undefined ? {} : { layout: state.layout }), ...(state.without.length > 0 && { without: state.without }), ...(state.marks !== "auto" && { marks: state.marks }), ...(!state.isLive && { live: false as const }) };
}

/** Parts are compared as objects: the reducer makes new ones only when something changed. */
function isSame(one: Settings, other: Settings): boolean {
  return (["unit", "party", "superiors", "year", "view", "organisation", "skeletonId", "parts", "layout", "without", "marks", "live"] as const).every((name) => one[name] === other[name]);
}
