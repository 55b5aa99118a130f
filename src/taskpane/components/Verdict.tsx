import { makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { isWholeScope } from "../../checks/scope/types";
import { verdictOf } from "../../checks/verdict-of";
import type { Reading } from "../state/reading";
import { readingVerdict } from "../strings/scope-words";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  text: { margin: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, display: "inline-flex" },
  must: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  should: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  ready: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
  // Of a part nothing can be said about handing in: neither green nor a warning.
  part: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
});

/** The first thing that 终检 says: in words, colour and shape. */
export function Verdict({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const verdict = verdictOf(reading.findings);
  const kind = !verdict.ready ? "must" : verdict.should > 0 ? "should" : isWholeScope(reading.scope) ? "ready" : "part";
  const Icon = { must: ErrorCircleFilled, should: WarningFilled, ready: CheckmarkCircleFilled, part: InfoFilled }[kind];
  return (
    <div className={mergeClasses(styles.bar, styles[kind])} data-verdict={kind}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <Text as="h2" className={styles.text} size={400} weight="semibold">
        {readingVerdict(reading, strings)}
      </Text>
    </div>
  );
}
