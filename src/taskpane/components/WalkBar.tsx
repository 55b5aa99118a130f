import { Button, makeStyles, Text } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { selectFinding } from "../actions/select-finding";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { walkOf } from "../state/walk";
import { usePane } from "./pane-context";
import { narrow } from "./view-styles";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", [narrow]: { flexWrap: "wrap" } },
});

/** From one place to the next in the document: ◀ 3 / 12 ▶ */
export function WalkBar({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const { shown: findings } = reading;
  const { index, previous, next } = walkOf(findings, open.current);
  const go = (id: string | null): void => {
    if (id !== null) run((deps) => selectFinding(deps, id));
  };
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        disabledFocusable={previous === null}
        onClick={() => {
          go(previous);
        }}
      >
        {strings.check.previous}
      </Button>
      <Text>{index < 0 ? strings.check.positionNone(findings.length) : strings.check.position(index + 1, findings.length)}</Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={next === null}
        onClick={() => {
          go(next);
        }}
      >
        {strings.check.next}
      </Button>
    </div>
  );
}
