import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { guidingPhrases } from "../../../skeletons/guiding-phrases";
import type { OfficePhrases } from "../../../skeletons/types";
import { withPart } from "../../state/profile-edits";
import { usePane } from "../pane-context";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";

/** 指导思想的提法: what skeletons say in place of the phrases of the report's year, which stand in the empty fields. */
export function PhraseFields({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  const { state } = usePane();
  const usual = guidingPhrases(state.writer.year);
  const phrases = profile.phrases ?? {};
  const set = (name: keyof OfficePhrases, value: string): void => {
    const others = Object.fromEntries(Object.entries(phrases).filter(([other]) => other !== name));
    const next = value === "" ? others : { ...others, [name]: value };
    const said = value === "" ? words.office.phraseUsual : words.office.phraseSet;
    change((before) => withPart(before, "phrases", next), said(words.office[name]));
  };
  return (
    <div className={styles.group}>
      <h4 className={styles.heading}>{words.office.phrases}</h4>
      <p className={styles.why}>{words.office.phrasesWhy}</p>
      {(["guidance", "pledge"] as const).map((name) => (
        <PhraseField
          // What comes with a file, or from another pane, takes the place of what stands in the field.
          key={name + (phrases[name] ?? "")}
          label={words.office[name]}
          usual={usual[name]}
          kept={phrases[name] ?? ""}
          keep={(value) => {
            set(name, value);
          }}
        />
      ))}
    </div>
  );
}

interface PhraseFieldProps {
  readonly label: string;
  /** Shown while the field is empty. */
  readonly usual: string;
  readonly kept: string;
  readonly keep: (value: string) => void;
}

/** One phrase; it is kept when the writer leaves the field. */
function PhraseField({ label, usual, kept, keep }: PhraseFieldProps) {
  const [typed, setTyped] = useState(kept);
  return (
    <Field label={label}>
      <Textarea
        resize="vertical"
        placeholder={usual}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={() => {
          const value = typed.trim().replace(/\s*\n\s*/g, "");
          if (value !== kept) keep(value);
        }}
      />
    </Field>
  );
}
