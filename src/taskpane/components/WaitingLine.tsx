import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { stopWork } from "../actions/stop-work";
import { isStoppable, type Work } from "../state/work";
import { workText } from "../strings/work-text";
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
      <Spinner size="tiny" label={workText(work, strings)} />
      {isStoppable(work) && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            run(stopWork);
          }}
        >
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}
