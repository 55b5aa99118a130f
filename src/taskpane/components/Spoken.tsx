import type { PaneState } from "../state/pane-state";
import { noticeText } from "../strings/notice-text";
import { readingVerdict, scopeText } from "../strings/scope-words";
import type { Strings } from "../strings/strings";
import { usePane } from "./pane-context";

/** What the live region says now; nothing while something is being done. */
export function Spoken() {
  const { state, strings } = usePane();
  return spoken(state, strings);
}

function spoken({ phase, view, settingsPanel }: PaneState, strings: Strings): string {
  // The panel says itself what its changes did.
  if (settingsPanel) return "";
  if (phase.kind !== "open" || phase.work) return "";
  if (phase.notice) {
    const { what, todo } = noticeText(phase.notice.notice, strings);
    return `${what} ${todo}`.trim();
  }
  return view === "check" && phase.reading ? `${readingVerdict(phase.reading, strings)} ${scopeText(phase.reading, strings)}`.trim() : "";
}
