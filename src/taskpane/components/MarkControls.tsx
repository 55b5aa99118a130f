import { Button, makeStyles, Switch, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { verdictOf } from "../../checks/verdict-of";
import { clearMarks } from "../actions/clear-marks";
import { markAll } from "../actions/mark-all";
import { runCheck } from "../actions/run-check";
import type { OpenDocument } from "../state/pane-state";
import { usePane } from "./pane-context";
import { SubmitMenu, SubmitRow } from "./SubmitTools";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  push: { marginLeft: "auto" },
  text: { whiteSpace: "nowrap" },
});

/** Checks again, and shows or takes away the marks in the document. */
export function MarkControls({ open }: { readonly open: OpenDocument }) {
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const words = strings.check;
  const isBusy = open.work !== null;
  const isMarked = open.kept.marks.length > 0;
  // Marks of before can still be taken away.
  const isOff = state.marks === "none" && !isMarked;
  const isReady = open.reading !== null && verdictOf(open.reading.findings).ready;
  return (
    <>
      {isReady && <SubmitRow open={open} />}
      <div className={styles.bar}>
        <Button
          className={styles.text}
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            run(runCheck);
          }}
        >
          {words.again}
        </Button>
        {!isReady && <SubmitMenu open={open} />}
        <Tooltip content={isOff ? words.marksOff : words.marksWhy} relationship="description">
          <Switch
            className={styles.push}
            label={words.marks}
            labelPosition="before"
            checked={isMarked}
            aria-disabled={isBusy || isOff}
            onChange={(_, { checked }) => {
              if (!isBusy && !isOff) run(checked ? markAll : clearMarks);
            }}
          />
        </Tooltip>
        {isMarked && (
          <Button
            className={styles.text}
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => {
              run(clearMarks);
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </>
  );
}
