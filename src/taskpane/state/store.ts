import type { PaneEvent } from "./events";
import type { PaneState } from "./pane-state";
import { reduce } from "./reduce";

export interface Store {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds the pane's state, so that actions that take time always see the newest. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
