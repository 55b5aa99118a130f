import { createContext, useContext } from "react";
import type { Deps } from "../actions/deps";
import type { PaneEvent } from "../state/events";
import type { PaneState } from "../state/pane-state";
import type { Strings } from "../strings/strings";

/** What every component of the pane may read and ask for. */
export interface Pane {
  readonly state: PaneState;
  readonly strings: Strings;
  /** The calendar year of today, for the choice of years. */
  readonly thisYear: number;
  readonly dispatch: (event: PaneEvent) => void;
  /** Starts a user action; without a document nothing happens. */
  readonly run: (action: (deps: Deps) => Promise<void> | void) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around this component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneContext");
  return pane;
}
