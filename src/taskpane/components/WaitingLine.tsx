import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { cancelReading } from "../actions/cancel-reading";
import type { Work } from "../state/pane-state";
import { usePane } from "./pane-context";

/** Work that is done within this time shows nothing. */
const patience = 300;

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    flexShrink: 0,
  },
});

/** What is being done, once it takes longer than a moment. */
export function WaitingLine({ work }: { readonly work: Work | null }) {
  return work && <Waiting key={work.verb} work={work} />;
}

function Waiting({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong) return null;
  return (
    <div className={styles.line} role="status">
      <Spinner size="tiny" label={strings.working[work.verb]} />
      {work.cancellable && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            run(cancelReading);
          }}
        >
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}
