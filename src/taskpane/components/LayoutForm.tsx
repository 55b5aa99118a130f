import { Button, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import { defaultLayout } from "../../layout/default-settings";
import { pageNumberForms } from "../../layout/read-settings";
import type { LayoutSettings } from "../../layout/types";
import { LayoutFontFields } from "./LayoutFontFields";
import { LayoutNumberField } from "./LayoutNumberField";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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
    <section className={styles.form} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {words.settings}
      </h3>
      <Fragment key={round}>
        <LayoutNumberField
          label={words.lineSpacing}
          setting="lineSpacing"
          value={settings.lineSpacing}
          change={(lineSpacing) => {
            change({ lineSpacing });
          }}
        />
        <Margins settings={settings} change={change} />
        <PageNumbers settings={settings} change={change} />
        <Choices settings={settings} change={change} />
        <LayoutFontFields settings={settings} change={change} />
      </Fragment>
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

interface PartProps {
  readonly settings: LayoutSettings;
  readonly change: (next: Partial<LayoutSettings>) => void;
}

function Margins({ settings: { margins }, change }: PartProps) {
  const styles = useStyles();
  const labelId = useId();
  const { strings } = usePane();
  const words = strings.layout;
  return (
    <div role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {words.margins}
      </span>
      <div className={styles.margins}>
        {sides.map((side) => (
          <LayoutNumberField
            key={side}
            label={words.sides[side]}
            setting={side}
            value={margins[side]}
            change={(value) => {
              change({ margins: { ...margins, [side]: value } });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function PageNumbers({ settings, change }: PartProps) {
  const { strings } = usePane();
  const words = strings.layout;
  return (
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
  );
}

function Choices({ settings: { bold, fitLine, shapeTitle }, change }: PartProps) {
  const { strings } = usePane();
  const words = strings.layout;
  const choices = [
    { label: words.bold2, on: bold.heading2, set: (heading2: boolean) => ({ bold: { ...bold, heading2 } }) },
    { label: words.bold3, on: bold.heading3, set: (heading3: boolean) => ({ bold: { ...bold, heading3 } }) },
    { label: words.fitLine, on: fitLine, set: (on: boolean) => ({ fitLine: on }) },
    { label: words.shapeTitle, on: shapeTitle, set: (on: boolean) => ({ shapeTitle: on }) },
  ];
  return choices.map(({ label, on, set }) => (
    <Switch
      key={label}
      label={label}
      checked={on}
      onChange={(_, { checked }) => {
        change(set(checked));
      }}
    />
  ));
}
