import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import { lazyPart } from "./lazy-view";
import { usePane } from "./pane-context";

const Spoken = lazyPart(async () => (await import(/* webpackChunkName: "bars" */ "./Spoken")).Spoken);

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says the verdict and the outcome of each action to a screen reader; there from the start, since only a change in it is spoken. */
export function LiveRegion() {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.hidden} role="status" aria-live="polite" data-testid="live">
      <Suspense fallback={null}>{state.phase.kind === "open" && <Spoken />}</Suspense>
    </div>
  );
}
