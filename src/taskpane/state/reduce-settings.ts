import type { Message } from "../../checks/types";
import type { PaneState } from "./pane-state";
import type { HandedOut, Incoming, MarkStyle } from "./settings-panel";

/** What happens in the panel 设置. */
export type SettingsEvent =
  | { readonly type: "settingsOpened" }
  | { readonly type: "settingsClosed" }
  | { readonly type: "markStyleChosen"; readonly marks: MarkStyle }
  /** A settings file was chosen and looked at; null puts it away. */
  | { readonly type: "officeFileSeen"; readonly incoming: Incoming | null }
  | { readonly type: "officeHandedOut"; readonly out: HandedOut }
  /** The office's layout as it was before a file was taken; undefined when it was never chosen. */
  | { readonly type: "layoutRestored"; readonly layout: unknown };

/** The settings that this computer keeps could not be used. */
export interface SettingsNotice {
  readonly id: "profileDamaged";
  /** From 1. */
  readonly line: number;
  readonly reason: Message;
}

/** The pane after an event of 设置. */
export function reduceSettings(state: PaneState, event: SettingsEvent): PaneState {
  switch (event.type) {
    case "settingsOpened":
      return { ...state, settingsPanel: { incoming: null, out: null } };
    case "settingsClosed":
      return { ...state, settingsPanel: null };
    case "markStyleChosen":
      return { ...state, marks: event.marks };
    case "officeFileSeen":
      return { ...state, settingsPanel: state.settingsPanel && { incoming: event.incoming, out: null } };
    case "officeHandedOut":
      return { ...state, settingsPanel: state.settingsPanel && { incoming: null, out: event.out } };
    case "layoutRestored":
      return { ...state, layout: event.layout };
  }
}
