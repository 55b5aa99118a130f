import { makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { OwnField, Survey } from "../state/submit";
import type { Cleaned } from "../state/submit-notice";
import { doneText, namesText } from "../strings/submit-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, display: "inline-flex" },
  text: { minWidth: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  left: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  clean: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
});

interface SubmitStateProps {
  readonly cleaned: Cleaned | null;
  readonly survey: Survey | null;
  /** What the reading still finds of ours. */
  readonly marks: number;
  readonly filled: readonly OwnField[];
  readonly unfilled: number;
  readonly isWorking: boolean;
}

/** After a clean-up: what the file holds now, as it was read again. Before one there is nothing to say. */
export function SubmitState({ cleaned, survey, marks, filled, unfilled, isWorking }: SubmitStateProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.submit;
  if (isWorking) return null;
  if (survey === null) return <Text block>{words.notSeen}</Text>;
  if (cleaned === null) return null;
  const told = [
    ...(cleaned.isWhole ? [] : [cleaned.marks + cleaned.frames > 0 ? words.stopped(doneText(cleaned, strings)) : words.stoppedAtOnce]),
    ...(cleaned.isWhole && marks > 0 ? [words.leftOver.marks(marks)] : []),
    ...(cleaned.isWhole && filled.length > 0 ? [words.leftOver.locked(filled.length, namesText(filled.map(({ name }) => name), strings))] : []),
    ...(survey.unreached.length > 0 ? [words.leftOver.unreached(namesText(survey.unreached, strings))] : []),
    ...(cleaned.isWhole && survey.hasRecord && marks === 0 ? [words.leftOver.record] : []),
    ...(unfilled > 0 ? [words.leftOver.unfilled(unfilled)] : []),
  ];
  const isClean = told.length === 0;
  return (
    <div className={mergeClasses(styles.bar, isClean ? styles.clean : styles.left)} data-clean={isClean}>
      <span className={styles.icon}>{isClean ? <CheckmarkCircleFilled aria-hidden /> : <WarningFilled aria-hidden />}</span>
      <div className={styles.text}>
        <Text weight="semibold">{isClean ? words.clean : words.notClean}</Text>
        {told.length > 0 && (
          <ul className={styles.list}>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
