import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { whiteSpace: "nowrap", minWidth: 0 },
});

/** Fixing everything that is certain, and what was set aside. */
export function WalkTools({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const words = strings.walk;
  const fixable = reading.shown.filter(({ fix }) => fix !== undefined).length;
  if (fixable === 0 && reading.ignored.length === 0) return null;
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
    </div>
  );
}
