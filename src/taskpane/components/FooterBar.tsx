import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowUndoRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { Suspense } from "react";
import { restoreLast } from "../actions/restore-last";
import { writesOf } from "../state/write-history";
import { lazyPart } from "./lazy-view";
import { usePane } from "./pane-context";
import { SettingsButton } from "./SettingsButton";
import { narrow } from "./view-styles";

// Two writes long nobody needs it, and it brings the menus with it.
const RestoreMenu = lazyPart(async () => (await import(/* webpackChunkName: "restore-menu" */ "./RestoreMenu")).RestoreMenu);

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { flexWrap: "wrap" },
  },
  local: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, minWidth: 0 },
  restore: { whiteSpace: "nowrap", marginLeft: "auto" },
});

/** Where the text goes (nowhere), and the way back from the last write. */
export function FooterBar() {
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const { phase } = state;
  const writes = phase.kind === "open" ? writesOf(phase.kept) : [];
  const canRestore = phase.kind === "open" && writes.length > 0 && phase.work === null;
  return (
    <footer className={styles.bar}>
      <Tooltip content={strings.footer.localWhy} relationship="description">
        <span className={styles.local}>
          <ShieldCheckmarkRegular aria-hidden />
          <Text size={200}>{strings.footer.local}</Text>
        </span>
      </Tooltip>
      <Tooltip content={canRestore ? strings.footer.restoreWhy : strings.footer.nothingToRestore} relationship="description">
        <Button
          className={styles.restore}
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canRestore}
          onClick={() => {
            run(restoreLast);
          }}
        >
          {strings.footer.restore}
        </Button>
      </Tooltip>
      <Suspense fallback={null}>{writes.length > 1 && <RestoreMenu writes={writes} isOff={!canRestore} />}</Suspense>
      <SettingsButton />
    </footer>
  );
}
