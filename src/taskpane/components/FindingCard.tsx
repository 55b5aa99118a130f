import { makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { formatMessage } from "../../checks/format-message";
import { ruleFailed } from "../../checks/rule-failed";
import { allRules } from "../../checks/rules/index";
import type { Level, ReportedFinding, Rule } from "../../checks/types";
import { sentenceAround } from "../../snapshot/sentence-around";
import type { DocumentSnapshot } from "../../snapshot/types";
import { basisText, placeText } from "../strings/finding-text";
import { usePane } from "./pane-context";

/** Words of the sentence on either side of the place, in UTF-16 units: three lines of a narrow pane. */
const contextLength = 28;

const rules: ReadonlyMap<string, Rule> = new Map([...allRules, ruleFailed].map((rule) => [rule.id, rule]));
const levelIcons = { must: ErrorCircleFilled, should: WarningFilled, hint: InfoFilled } as const satisfies Record<Level, unknown>;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginBlock: tokens.spacingVerticalS,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
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
  must: { color: tokens.colorPaletteRedForeground1 },
  should: { color: tokens.colorStatusWarningForeground1 },
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
});

interface FindingCardProps {
  readonly finding: ReportedFinding;
  readonly snapshot: DocumentSnapshot;
  readonly isCurrent: boolean;
  /** True for the one card that Tab reaches. */
  readonly isTabStop: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One finding: the sentence with the place in it, the reason, and where the rule comes from. */
export function FindingCard({ finding, snapshot, isCurrent, isTabStop, onSelect, onKeyDown }: FindingCardProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const rule = rules.get(finding.ruleId);
  const Icon = levelIcons[finding.level];
  const sentence = sentenceAround(snapshot, finding.range, contextLength);
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      data-finding={finding.id}
      aria-current={isCurrent}
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
          {sentence.before}
          <mark className={styles.hit}>{sentence.excerpt}</mark>
          {sentence.after}
        </span>
      )}
      {rule && (
        <Text size={200}>
          {formatMessage(rule, finding, strings.language)} <span className={styles.basis}>{basisText(rule.basis, strings)}</span>
        </Text>
      )}
    </button>
  );
}
