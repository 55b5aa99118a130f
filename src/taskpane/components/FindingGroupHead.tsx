import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportedFinding, RuleFamily } from "../../checks/types";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  fix: { whiteSpace: "nowrap", minWidth: 0 },
});

interface FindingGroupHeadProps {
  readonly family: RuleFamily;
  /** All findings, also those of other kinds. */
  readonly findings: readonly ReportedFinding[];
  readonly isBusy: boolean;
}

/** The name of a kind with its count, and the way to the fixes of the kind when there are several. */
export function FindingGroupHead({ family, findings, isBusy }: FindingGroupHeadProps) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const own = findings.filter((finding) => finding.family === family);
  const fixable = own.filter(({ fix }) => fix !== undefined).length;
  const name = strings.check.families[family];
  return (
    <div className={styles.head}>
      <h3 className={styles.heading}>{strings.check.familyCount(name, own.length)}</h3>
      {fixable > 1 && (
        <Button
          className={styles.fix}
          size="small"
          appearance="subtle"
          aria-label={strings.walk.fixFamilyLabel(name, fixable)}
          disabledFocusable={isBusy}
          onClick={() => {
            dispatch({ type: "fixingOpened", family });
          }}
        >
          {strings.walk.fixFamily(fixable)}
        </Button>
      )}
    </div>
  );
}
