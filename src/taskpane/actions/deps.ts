import type { PaneEvent } from "../state/events";
import type { OpenDocument, PaneState } from "../state/pane-state";
import type { WordHost } from "../../word/word-host";
import type { Store } from "../state/store";
import { createCancel, type Cancel } from "./cancel";
import { closedDoors, type Doors } from "./doors";
import { createLatestOnly, type LatestOnly } from "./latest-only";
import { createTurns, type Turns } from "./turns";

/** What every action is given. */
export interface Deps {
  readonly host: WordHost;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** One action with the document at a time. */
  readonly inTurn: Turns;
  /** One save of the record at a time, also inside an action. */
  readonly inSaveTurn: Turns;
  /** Of selections asked for in quick succession only the last counts. */
  readonly latestSelection: LatestOnly;
  /** Of values typed in quick succession only the last are saved. */
  readonly latestTyping: LatestOnly;
  readonly cancel: Cancel;
  readonly doors: Doors;
  /** Lets the page paint, or waits for the writer to stop. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds from some moment on; for durations. */
  readonly now: () => number;
}

/**
 * The state of the pane and the open document, bound for the actions.
 * @param inTurn turns that are shared with other pages over the same document; left out where there are none
 */
export function createDeps(host: WordHost, store: Pick<Store, "getState" | "dispatch">, doors: Doors = closedDoors, inTurn: Turns = createTurns()): Deps {
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return {
    host,
    getState: store.getState,
    dispatch: store.dispatch,
    inTurn,
    inSaveTurn: createTurns(),
    latestSelection: createLatestOnly(pause),
    latestTyping: createLatestOnly(pause),
    cancel: createCancel(),
    doors,
    pause,
    now: () => performance.now(),
  };
}

/** The open document, or null while there is none; actions on a missing document do nothing. */
export function openDocumentOf(state: PaneState): OpenDocument | null {
  return state.phase.kind === "open" ? state.phase : null;
}
