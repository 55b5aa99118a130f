import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

const useStyles = makeStyles({ starting: { padding: tokens.spacingVerticalXL } });

/** A view that needs the document, while Word is still coming. */
export function Starting() {
  const styles = useStyles();
  const { strings } = usePane();
  return <Spinner className={styles.starting} size="tiny" label={strings.starting} />;
}
