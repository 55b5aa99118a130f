import { makeStyles } from "@fluentui/react-components";
import { verdictOf } from "../../checks/verdict-of";
import type { PaneState } from "../state/pane-state";
import { noticeText } from "../strings/notice-text";
import type { Strings } from "../strings/strings";
import { verdictText } from "../strings/verdict-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says the verdict and the outcome of each action to a screen reader; empty while something is being done. */
export function LiveRegion() {
  const styles = useStyles();
  const { state, strings } = usePane();
  return (
    <div className={styles.hidden} role="status" aria-live="polite" data-testid="live">
      {spoken(state, strings)}
    </div>
  );
}

function spoken({ phase, view, settingsPanel }: PaneState, strings: Strings): string {
  // The panel says itself what its changes did.
  if (settingsPanel) return "";
  if (phase.kind !== "open" || phase.work) return "";
  if (phase.notice) {
    const { what, todo } = noticeText(phase.notice.notice, strings);
    return `${what} ${todo}`.trim();
  }
  return view === "check" && phase.reading ? verdictText(verdictOf(phase.reading.findings), strings) : "";
}
