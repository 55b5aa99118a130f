import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  area: { "& textarea": { minHeight: "16em", maxHeight: "none" } },
});

/** The table as text, where the host forbids both downloads and the clipboard. */
export function ByHandStep({ text }: { readonly text: string }) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings } = usePane();
  const field = useRef<HTMLDivElement>(null);
  const words = strings.bringIn;
  return (
    <>
      <div className={view.scroll}>
        <div ref={field} className={styles.body}>
          <Field label={words.byHandHint}>
            <Textarea className={styles.area} data-first-field readOnly value={text} />
          </Field>
        </div>
      </div>
      <div className={view.bottom}>
        <Button
          className={view.wide}
          appearance="primary"
          onClick={() => {
            const area = field.current?.querySelector("textarea");
            area?.focus();
            area?.select();
          }}
        >
          {words.selectAll}
        </Button>
      </div>
    </>
  );
}
