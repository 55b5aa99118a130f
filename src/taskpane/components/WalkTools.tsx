import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from "@fluentui/react-components";
import { KeyboardRegular } from "@fluentui/react-icons";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { whiteSpace: "nowrap", minWidth: 0 },
  push: { marginLeft: "auto" },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: `${tokens.spacingVerticalS} 0 0` },
  key: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

/** Fixing everything that is certain, what was set aside, and the keys of the walk. */
export function WalkTools({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const words = strings.walk;
  const fixable = reading.shown.filter(({ fix }) => fix !== undefined).length;
  if (reading.findings.length === 0 && reading.ignored.length === 0) return null;
  return (
    <div className={styles.row}>
      {fixable > 0 && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={open.work !== null}
          onClick={() => {
            dispatch({ type: "fixingOpened", family: null });
          }}
        >
          {words.fixAll(fixable)}
        </Button>
      )}
      {reading.ignored.length > 0 && (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "ignoredShown", shown: true });
          }}
        >
          {words.ignoredCount(reading.ignored.length)}
        </Button>
      )}
      {reading.findings.length > 0 && (
        <Popover trapFocus positioning={{ position: "below", align: "end" }}>
          <PopoverTrigger disableButtonEnhancement>
            <Button className={styles.push} size="small" appearance="subtle" icon={<KeyboardRegular />} aria-label={words.keys.title} />
          </PopoverTrigger>
          <PopoverSurface aria-label={words.keys.title}>
            <Text>{words.keys.what}</Text>
            <dl className={styles.keys}>
              {words.keys.list.map(([key, what]) => [
                <dt key={key} className={styles.key}>
                  {key}
                </dt>,
                <dd key={what} className={styles.what}>
                  {what}
                </dd>,
              ])}
            </dl>
          </PopoverSurface>
        </Popover>
      )}
    </div>
  );
}
