import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  // Shows itself after a moment; by style, because reading a large table keeps the script busy.
  line: {
    display: "flex",
    overflowWrap: "anywhere",
    paddingTop: tokens.spacingVerticalS,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
});

/** A table is being read. The way out is the panel's own. */
export function ReadingStep({ fileName }: { readonly fileName: string | null }) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.bringIn;
  return (
    <div className={view.scroll}>
      <div className={styles.line} role="status">
        <Spinner size="tiny" label={fileName === null ? words.readingText : words.reading(fileName)} />
      </div>
    </div>
  );
}
