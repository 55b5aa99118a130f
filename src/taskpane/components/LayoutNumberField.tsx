import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isWithinLimits, settingLimits, type LimitedSetting } from "../../layout/setting-limits";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
});

interface LayoutNumberFieldProps {
  readonly label: string;
  readonly setting: LimitedSetting;
  readonly value: number;
  /** Called with every number that is allowed; others stay in the field with a message. */
  readonly change: (value: number) => void;
}

/** A number of the format, with its limits. */
export function LayoutNumberField({ label, setting, value, change }: LayoutNumberFieldProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [text, setText] = useState(String(value));
  const { least, most, unit } = settingLimits[setting];
  const isRight = isWithinLimits(setting, numberOf(text));
  return (
    <Field label={label} {...(isRight ? {} : { validationMessage: strings.layout.outOfRange(least, most, unit[strings.language]) })}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        onChange={(_, { value: typed }) => {
          setText(typed);
          const number = numberOf(typed);
          if (isWithinLimits(setting, number)) change(number);
        }}
      />
    </Field>
  );
}

/** Full-width digits and dots count as well. NaN for what is no number. */
function numberOf(text: string): number {
  const plain = text.normalize("NFKC").replace("。", ".").trim();
  return /^[0-9]+(?:\.[0-9]+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
