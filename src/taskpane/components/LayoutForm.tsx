import { Button, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { defaultLayout } from "../../layout/default-settings";
import { pageNumberForms } from "../../layout/read-settings";
import type { LayoutSettings } from "../../layout/types";
import { LayoutFontFields } from "./LayoutFontFields";
import { LayoutNumberField } from "./LayoutNumberField";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  margins: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))", columnGap: tokens.spacingHorizontalS },
  standard: { alignSelf: "flex-start" },
});

const sides = ["top", "bottom", "left", "right"] as const;

/** The office's format. What is typed counts at once, as soon as it is allowed. */
export function LayoutForm({ settings }: { readonly settings: LayoutSettings }) {
  const styles = useStyles();
  const headingId = useId();
  const { strings, dispatch } = usePane();
  // Fields hold what is typed; back to the standard they begin anew.
  const [round, setRound] = useState(0);
  const words = strings.layout;
  const change = (next: Partial<LayoutSettings>): void => {
    dispatch({ type: "layoutChanged", settings: { ...settings, ...next } });
  };
  return (
    <section key={round} className={styles.form} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {words.settings}
      </h3>
      <LayoutNumberField
        label={words.lineSpacing}
        setting="lineSpacing"
        value={settings.lineSpacing}
        change={(lineSpacing) => {
          change({ lineSpacing });
        }}
      />
      <Field label={words.margins}>
        <div className={styles.margins} role="group" aria-label={words.margins}>
          {sides.map((side) => (
            <LayoutNumberField
              key={side}
              label={words.sides[side]}
              setting={side}
              value={settings.margins[side]}
              change={(value) => {
                change({ margins: { ...settings.margins, [side]: value } });
              }}
            />
          ))}
        </div>
      </Field>
      <Field label={words.pageNumbers}>
        <RadioGroup
          value={settings.pageNumbers}
          onChange={(_, { value }) => {
            const pageNumbers = pageNumberForms.find((form) => form === value);
            if (pageNumbers) change({ pageNumbers });
          }}
        >
          {pageNumberForms.map((form) => (
            <Radio key={form} value={form} label={words.forms[form]} />
          ))}
        </RadioGroup>
      </Field>
      <Choice
        label={words.bold2}
        on={settings.bold.heading2}
        change={(heading2) => {
          change({ bold: { ...settings.bold, heading2 } });
        }}
      />
      <Choice
        label={words.bold3}
        on={settings.bold.heading3}
        change={(heading3) => {
          change({ bold: { ...settings.bold, heading3 } });
        }}
      />
      <Choice
        label={words.fitLine}
        on={settings.fitLine}
        change={(fitLine) => {
          change({ fitLine });
        }}
      />
      <Choice
        label={words.shapeTitle}
        on={settings.shapeTitle}
        change={(shapeTitle) => {
          change({ shapeTitle });
        }}
      />
      <LayoutFontFields settings={settings} change={change} />
      <Button
        className={styles.standard}
        size="small"
        onClick={() => {
          dispatch({ type: "layoutChanged", settings: defaultLayout });
          setRound(round + 1);
        }}
      >
        {words.standard}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

function Choice({ label, on, change }: ChoiceProps) {
  return (
    <Switch
      label={label}
      checked={on}
      onChange={(_, { checked }) => {
        change(checked);
      }}
    />
  );
}
