import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { knownFonts, knownLatinFonts } from "../../layout/known-fonts";
import { isFontName } from "../../layout/setting-limits";
import type { LayoutFonts, LayoutSettings } from "../../layout/types";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  toggle: { alignSelf: "flex-start" },
  input: { minWidth: 0, width: "100%" },
});

const places = ["title", "subtitle", "heading1", "heading2", "heading3", "heading4", "body"] as const satisfies readonly (keyof LayoutFonts)[];

interface LayoutFontFieldsProps {
  readonly settings: LayoutSettings;
  readonly change: (next: Partial<LayoutSettings>) => void;
}

/** The fonts, folded away: few offices change them. */
export function LayoutFontFields({ settings, change }: LayoutFontFieldsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isOpen, setOpen] = useState(false);
  const words = strings.layout;
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words.fonts}
      </Button>
      {isOpen && (
        <div className={styles.fields}>
          {places.map((place) => (
            <FontField
              key={place}
              label={words.fontOf[place]}
              value={settings.fonts[place]}
              known={knownFonts}
              change={(font) => {
                change({ fonts: { ...settings.fonts, [place]: font } });
              }}
            />
          ))}
          <FontField
            label={words.latinFont}
            value={settings.latinFont}
            known={knownLatinFonts}
            change={(latinFont) => {
              change({ latinFont });
            }}
          />
        </div>
      )}
    </>
  );
}

interface FontFieldProps {
  readonly label: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly change: (font: string) => void;
}

function FontField({ label, value, known, change }: FontFieldProps) {
  const styles = useStyles();
  const listId = useId();
  const { strings } = usePane();
  const [text, setText] = useState(value);
  return (
    <>
      <Field label={label} {...(isFontName(text.trim()) ? {} : { validationMessage: strings.layout.notFont })}>
        <Input
          className={styles.input}
          list={listId}
          value={text}
          onChange={(_, { value: typed }) => {
            setText(typed);
            if (isFontName(typed.trim())) change(typed.trim());
          }}
        />
      </Field>
      <datalist id={listId}>
        {known.map((font) => (
          <option key={font} value={font} />
        ))}
      </datalist>
    </>
  );
}
