import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import type { LiveWords } from "../../strings/live-zh";
import { usePane } from "../pane-context";
import { useSettingsStyles } from "./settings-styles";

interface LiveSectionProps {
  readonly words: LiveWords;
  readonly say: (said: string) => void;
}

/** 随写随查: the writer's own choice, not the office's. */
export function LiveSection({ words, say }: LiveSectionProps) {
  const styles = useSettingsStyles();
  const why = useId();
  const { state, dispatch } = usePane();
  const hasEvents = state.phase.kind === "open" && state.phase.capabilities.changeEvents;
  return (
    <div className={styles.section}>
      <Switch
        label={words.label}
        aria-describedby={why}
        checked={state.isLive}
        onChange={(_, { checked }) => {
          dispatch({ type: "liveSwitched", on: checked });
          say(words.set[checked ? "on" : "off"]);
        }}
      />
      <div id={why} className={styles.group}>
        <p className={styles.why}>{hasEvents ? words.why : words.whyWithoutEvents}</p>
        <p className={styles.why}>{words.offWhy}</p>
      </div>
    </div>
  );
}
