import { Field, Select } from "@fluentui/react-components";
import { isSameJson } from "../../state/same-json";
import { withPart } from "../../state/profile-edits";
import { schemeChoices } from "./scheme-choices";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";

const usual = "usual";

/** 编号: the office's own order of number forms, one of a few, or one that came with a file. */
export function SchemeSection({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  const { scheme } = profile;
  const isKnown = scheme === undefined || schemeChoices.some((choice) => isSameJson(choice, scheme));
  const choices = isKnown ? schemeChoices : [...schemeChoices, scheme];
  const chosen = choices.findIndex((choice) => isSameJson(choice, scheme));
  return (
    <div className={styles.section}>
      <Field label={words.scheme.label} hint={words.scheme.why}>
        <Select
          value={chosen < 0 ? usual : String(chosen)}
          onChange={(_, { value }) => {
            const next = choices[Number(value)];
            change((before) => withPart(before, "scheme", next), next ? words.scheme.set(words.scheme.forms(next)) : words.scheme.setUsual);
          }}
        >
          <option value={usual}>{words.scheme.usual}</option>
          {choices.map((forms, index) => (
            <option key={forms.join()} value={String(index)}>
              {index < schemeChoices.length ? words.scheme.forms(forms) : words.scheme.own(words.scheme.forms(forms))}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
