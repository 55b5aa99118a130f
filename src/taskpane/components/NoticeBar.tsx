import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { takeBackValues } from "../actions/bring-in-values";
import { clearMarks } from "../actions/clear-marks";
import { openCheckList } from "../actions/check-list";
import { copyTable } from "../actions/hand-out";
import { copySkeleton } from "../actions/own-skeletons";
import { openDocument } from "../actions/open-document";
import { restoreLast } from "../actions/restore-last";
import { runCheck } from "../actions/run-check";
import { intentOf, remedyOf, type Notice, type Remedy } from "../state/notice";
import { noticeText } from "../strings/notice-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One message inside the view: what happened, what to do, and the button that does it. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const { what, todo, detail } = noticeText(notice, strings);
  const remedy = remedyOf(notice);
  const doRemedy = useRemedy();
  return (
    <MessageBar className={styles.bar} intent={intentOf(notice)} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle> {todo}
        {detail !== "" && (
          <Text className={styles.detail} size={200}>
            {detail}
          </Text>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={strings.close}
            icon={<DismissRegular />}
            onClick={() => {
              dispatch({ type: "noticeClosed" });
            }}
          />
        }
      >
        {remedy && (
          <Button
            size="small"
            onClick={() => {
              doRemedy(remedy);
            }}
          >
            {strings.remedy[remedy]}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function useRemedy(): (remedy: Remedy) => void {
  const { strings, run, dispatch } = usePane();
  return (remedy) => {
    switch (remedy) {
      case "retryOpen":
        run(openDocument);
        return;
      case "check":
        dispatch({ type: "viewChosen", view: "check" });
        run(runCheck);
        return;
      case "clearMarks":
        run(clearMarks);
        return;
      case "restore":
        run(restoreLast);
        return;
      case "takeBack":
        run(takeBackValues);
        return;
      case "copyMissing":
        run((deps) => copyTable(deps, "missing", strings.language));
        return;
      case "copyValues":
        run((deps) => copyTable(deps, "values", strings.language));
        return;
      case "copySkeleton":
        run(copySkeleton);
        return;
      case "openCheckList":
        run((deps) => openCheckList(deps, strings.language));
        return;
      case "showIgnored":
        dispatch({ type: "noticeClosed" });
        dispatch({ type: "viewChosen", view: "check" });
        dispatch({ type: "ignoredShown", shown: true });
        return;
      case "goFill":
        dispatch({ type: "noticeClosed" });
        dispatch({ type: "viewChosen", view: "fill" });
    }
  };
}
