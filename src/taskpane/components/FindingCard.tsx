import { makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode } from "react";
import { formatMessage } from "../../checks/format-message";
import type { Level, ReportedFinding } from "../../checks/types";
import { sentenceAround } from "../../snapshot/sentence-around";
import type { DocumentSnapshot } from "../../snapshot/types";
import { fixChanges } from "../state/fix-plan";
import { basisText, changeText, placeText, readable } from "../strings/finding-text";
import { usePane } from "./pane-context";
import { ruleOf } from "./rule-of";

/** Words of the sentence on either side of the place, in UTF-16 units: three lines of a narrow pane. */
const contextLength = 28;

/** Changes of one fix that the card names; a fix of the whole document may have thousands. */
const mostChanges = 3;

const levelIcons = { must: ErrorCircleFilled, should: WarningFilled, hint: InfoFilled } as const satisfies Record<Level, unknown>;

const useStyles = makeStyles({
  card: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  face: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontFamily: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { ...shorthands.borderColor("Highlight"), borderInlineStartWidth: tokens.strokeWidthThickest },
  },
  top: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { display: "inline-flex", flexShrink: 0 },
  // Read on the grey of the current card too, at 4.5 to 1.
  must: { color: tokens.colorStatusDangerForeground3 },
  should: { color: tokens.colorStatusWarningForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
  place: { marginLeft: "auto", paddingLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  sentence: { color: tokens.colorNeutralForeground1 },
  hit: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "MarkText", backgroundColor: "Mark" },
  },
  basis: { color: tokens.colorNeutralForeground3 },
  change: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingCardProps {
  readonly finding: ReportedFinding;
  readonly snapshot: DocumentSnapshot;
  readonly isCurrent: boolean;
  /** True for the one card that Tab reaches. */
  readonly isTabStop: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What can be done about it, below the card's text. */
  readonly children?: ReactNode;
}

/** One finding: the sentence with the place in it, the reason, where the rule comes from, and the change where it is certain. */
export function FindingCard({ finding, snapshot, isCurrent, isTabStop, onSelect, onKeyDown, children }: FindingCardProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const rule = ruleOf(finding.ruleId);
  const Icon = levelIcons[finding.level];
  const sentence = sentenceAround(snapshot, finding.range, contextLength);
  return (
    <div className={mergeClasses(styles.card, isCurrent && styles.current)} data-card={finding.id}>
      <button
        type="button"
        className={styles.face}
        data-finding={finding.id}
        aria-current={isCurrent}
        aria-keyshortcuts={finding.fix ? "F I" : "I"}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onSelect}
        onKeyDown={onKeyDown}
      >
        <span className={styles.top}>
          <span className={mergeClasses(styles.icon, styles[finding.level])}>
            <Icon aria-hidden />
          </span>
          <Text size={200} weight="semibold" className={styles[finding.level]}>
            {strings.check.levels[finding.level]}
          </Text>
          <Text size={200} className={styles.place}>
            {placeText(finding, snapshot, strings)}
          </Text>
        </span>
        {finding.excerpt !== "" && (
          <span className={styles.sentence}>
            {readable(sentence.before)}
            <mark className={styles.hit}>{readable(sentence.excerpt)}</mark>
            {readable(sentence.after)}
          </span>
        )}
        {rule && (
          <Text size={200}>
            {formatMessage(rule, finding, strings.language)} <span className={styles.basis}>{basisText(rule.basis, strings)}</span>
          </Text>
        )}
        <FixLine finding={finding} snapshot={snapshot} />
      </button>
      {children}
    </div>
  );
}

/** 原→改 of each change; nothing where the right text is not certain. */
function FixLine({ finding, snapshot }: Pick<FindingCardProps, "finding" | "snapshot">) {
  const styles = useStyles();
  const { strings } = usePane();
  const changes = fixChanges(finding, snapshot);
  if (changes.length === 0) return null;
  const shown = changes.slice(0, mostChanges).map((change) => changeText(change, strings));
  const more = changes.length > mostChanges ? strings.walk.moreChanges(changes.length - mostChanges) : "";
  return (
    <Text size={200} className={styles.change}>
      {[...shown, more].filter((text) => text !== "").join(strings.language === "zh" ? "，" : ", ")}
    </Text>
  );
}
