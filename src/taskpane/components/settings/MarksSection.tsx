import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { countMarks, isDrawing } from "../../state/drawn";
import { markStyles } from "../../state/settings-panel";
import type { SettingsWords } from "../../strings/settings-zh";
import { usePane } from "../pane-context";
import { useSettingsStyles } from "./settings-styles";

interface MarksSectionProps {
  readonly words: SettingsWords;
  readonly say: (said: string) => void;
}

/** 标记: as Word can, in colour, or only selected; the writer's own choice, not the office's. */
export function MarksSection({ words, say }: MarksSectionProps) {
  const styles = useSettingsStyles();
  const { state, dispatch } = usePane();
  const { phase } = state;
  const isMarked = phase.kind === "open" && countMarks(phase) > 0;
  const isDrawn = isDrawing({ phase, marks: "auto" });
  const why = { auto: isDrawn ? words.marks.autoDrawn : words.marks.autoColoured, highlight: words.marks.highlightWhy, none: words.marks.noneWhy };
  return (
    <div className={styles.section}>
      <Field label={words.marks.label}>
        <RadioGroup
          value={state.marks}
          onChange={(_, { value }) => {
            const marks = markStyles.find((style) => style === value);
            if (!marks) return;
            dispatch({ type: "markStyleChosen", marks });
            say(words.marks.set[marks]);
          }}
        >
          {markStyles.map((style) => (
            <Radio
              key={style}
              value={style}
              label={
                <>
                  {words.marks[style]}
                  <br />
                  <span className={styles.why}>{why[style]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {state.marks === "none" && isMarked && <p className={styles.why}>{words.marks.left}</p>}
    </div>
  );
}
