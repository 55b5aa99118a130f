import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { clearMarks } from "../actions/clear-marks";
import { usePane } from "./pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Marks of a closed pane were found in the document. */
export function LeftoverBar({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.leftover.what(count)}</MessageBarTitle> {strings.leftover.todo}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "viewChosen", view: "check" });
            run(clearMarks);
          }}
        >
          {strings.remedy.clearMarks}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            dispatch({ type: "leftoverSettled" });
          }}
        >
          {strings.leftover.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
