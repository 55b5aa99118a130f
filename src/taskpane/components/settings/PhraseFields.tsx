import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { currentPhraseAt } from "../../../phrases/phrase-at";
import { withPhrase } from "../../state/profile-edits";
import type { OwnPhrase } from "../../state/profile-edits";
import { usePane } from "../pane-context";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";

/** The phrases that change with the years; the guiding thought stays as it is. */
const roles = ["spirit", "pledge"] as const;

/** 固定提法: what is current in the report's year, to be worded in the office's own way. */
export function PhraseFields(props: SectionProps) {
  const styles = useSettingsStyles();
  const { words, profile } = props;
  return (
    <div className={styles.group}>
      <h4 className={styles.heading}>{words.phrases.title}</h4>
      <p className={styles.why}>{words.phrases.why}</p>
      {roles.map((role) => (
        <PhraseField key={`${role} ${profile.phrases?.[role] ?? ""}`} {...props} role={role} />
      ))}
    </div>
  );
}

interface PhraseFieldProps extends SectionProps {
  readonly role: OwnPhrase & (typeof roles)[number];
}

/** One phrase; what was typed is in force once the field is left. */
function PhraseField({ words, profile, change, role }: PhraseFieldProps) {
  const styles = useSettingsStyles();
  const { state } = usePane();
  const usual = currentPhraseAt(role, state.writer.year);
  const own = profile.phrases?.[role] ?? "";
  const [typed, setTyped] = useState(own === "" ? usual : own);
  const name = words.phrases[role];
  const keep = (): void => {
    const wording = typed.trim() === usual ? "" : typed.trim();
    if (wording === "") setTyped(usual);
    if (wording === own) return;
    change((before) => withPhrase(before, role, wording), wording === "" ? words.phrases.isUsual(name) : words.phrases.set(name));
  };
  return (
    <Field label={name}>
      <Textarea
        className={styles.input}
        resize="vertical"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={keep}
      />
    </Field>
  );
}
