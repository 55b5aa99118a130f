import { Button, makeStyles, Switch, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { isWholeScope } from "../../checks/scope/types";
import { verdictOf } from "../../checks/verdict-of";
import { clearMarks } from "../actions/clear-marks";
import { markAll } from "../actions/mark-all";
import { runCheck } from "../actions/run-check";
import { countMarks, isDrawing } from "../state/drawn";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { usePane } from "./pane-context";
import { ScopeMenu } from "./ScopeMenu";
import { SubmitMenu, SubmitRow } from "./SubmitTools";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  push: { marginLeft: "auto" },
  text: { whiteSpace: "nowrap" },
  // The row's own gap is enough: with more, the switch of a narrow pane falls into a row of its own.
  label: { paddingLeft: 0 },
});

/** Checks again, and shows or takes away the marks in the document. */
export function MarkControls({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const words = strings.check;
  const isBusy = open.work !== null;
  const isMarked = countMarks(open) > 0;
  // Marks of before can still be taken away.
  const isOff = state.marks === "none" && !isMarked;
  const isReady = isWholeScope(reading.scope) && verdictOf(reading.findings).ready;
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
        <ScopeMenu open={open} reading={reading} />
        <Tooltip content={isOff ? words.marksOff : isDrawing(state) ? words.marksDrawn : words.marksWhy} relationship="description">
          <Switch
            className={styles.push}
            label={{ children: words.marks, className: styles.label }}
            labelPosition="before"
            checked={isMarked}
            aria-disabled={isBusy || isOff}
            onChange={(_, { checked }) => {
              if (!isBusy && !isOff) run(checked ? markAll : clearMarks);
            }}
          />
        </Tooltip>
      </div>
    </>
  );
}
