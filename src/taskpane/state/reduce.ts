import type { DocumentEvent, PaneEvent } from "./events";
import { newlyOpen, type PaneState } from "./pane-state";
import { reduceDocument } from "./reduce-document";
import { reduceLayout } from "./reduce-layout";
import { reduceOwnSkeletons } from "./reduce-own-skeletons";
import { reduceSettings } from "./reduce-settings";
import { reduceReport, withKeptReport, withReportOfDocument, withSoundReport } from "./reduce-report";

/** The pane's one reducer: the state after an event. An event that does not fit the state changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "viewChosen":
      return { ...state, view: event.view, settingsPanel: null };
    case "profileChanged":
      return { ...state, profile: event.profile };
    case "liveSwitched":
      return { ...state, isLive: event.on };
    case "scopePartSwitched": {
      const others = state.without.filter((part) => part !== event.part);
      return { ...state, without: event.on ? others : [...others, event.part] };
    }
    case "skeletonTabChosen":
      return { ...state, skeletonTab: event.tab };
    case "writerChanged":
    case "yearOfDocument":
    case "organisationChosen":
    case "skeletonChosen":
    case "partToggled":
    case "partMoved":
      return reduceReport(state, event);
    case "skeletonsKnown":
    case "ownSkeletonsKnown":
    case "ownDialogOpened":
    case "ownDialogClosed":
      return reduceOwnSkeletons(state, event);
    case "layoutChanged":
      return reduceLayout(state, event);
    case "settingsOpened":
    case "settingsClosed":
    case "markStyleChosen":
    case "officeFileSeen":
    case "officeHandedOut":
    case "layoutRestored":
      return reduceSettings(state, event);
    case "recordLoaded":
      return withReportOfDocument(withDocument(state, { ...event, record: withSoundReport(event.record, state.writer.year) }));
    case "kept":
      return withKeptReport(withDocument(state, event));
    case "hostMissing":
      return { ...state, phase: { kind: "noHost" } };
    case "pageIncomplete":
      return { ...state, phase: { kind: "incomplete" } };
    case "hostReady": {
      const { capabilities } = event;
      return { ...state, phase: capabilities.supported ? newlyOpen(capabilities) : { kind: "tooOld", wordApi: capabilities.wordApi } };
    }
    default:
      return withDocument(state, event);
  }
}

function withDocument(state: PaneState, event: DocumentEvent): PaneState {
  return state.phase.kind === "open" ? { ...state, phase: reduceDocument(state.phase, event) } : state;
}
