import { skeletonById } from "../../skeletons";
import { togglePart } from "./choose-parts";
import type { PaneEvent } from "./events";
import { newlyOpen, type PaneState } from "./pane-state";
import { reduceDocument } from "./reduce-document";

/** The pane's one reducer: the state after an event. An event that does not fit the state changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "viewChosen":
      return { ...state, view: event.view };
    case "skeletonTabChosen":
      return { ...state, skeletonTab: event.tab };
    case "writerChanged":
      return { ...state, writer: { ...state.writer, ...event.change } };
    case "skeletonChosen":
      return event.id === state.skeletonId ? state : { ...state, skeletonId: event.id, chosen: null };
    case "partToggled": {
      const skeleton = skeletonById(state.skeletonId);
      return skeleton ? { ...state, chosen: togglePart(skeleton, state.chosen, event.id) } : state;
    }
    case "hostMissing":
      return { ...state, phase: { kind: "noHost" } };
    case "hostReady": {
      const { capabilities } = event;
      return { ...state, phase: capabilities.supported ? newlyOpen(capabilities) : { kind: "tooOld", wordApi: capabilities.wordApi } };
    }
    default:
      return state.phase.kind === "open" ? { ...state, phase: reduceDocument(state.phase, event) } : state;
  }
}
