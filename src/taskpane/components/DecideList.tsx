import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { verdictOf } from "../../checks/verdict-of";
import type { LeftGroup } from "../../traces/left/left-groups";
import { placeOfLeft, showLeft } from "../actions/show-left";
import type { Reading } from "../state/reading";
import { headerBlanks, type Survey } from "../state/submit";
import { groupText, leftPlaceText } from "../strings/submit-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0`, padding: 0 },
  item: { overflowWrap: "anywhere" },
  place: { minWidth: 0, paddingInline: 0, justifyContent: "flex-start", textAlign: "start", color: tokens.colorBrandForegroundLink },
  small: { color: tokens.colorNeutralForeground3 },
});

/** What only the writer can decide about, each kind with its number and the way to the first place. */
export function DecideList({ survey, reading }: { readonly survey: Survey; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.submit.decide;
  // What is handed in is the whole text, whatever was looked at before.
  const { must } = verdictOf(reading.whole);
  const headers = headerBlanks({ ...reading, findings: reading.whole });
  const groups = survey.left?.groups ?? [];
  const sentences = [
    ...(must > 0 ? [words.must(must)] : []),
    ...(headers > 0 ? [words.headers(headers)] : []),
    ...(survey.left?.isTracking === true ? [words.tracking] : []),
    ...(survey.left === null ? [words.unknown] : groups.length === 0 ? [words.none] : []),
  ];
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.item}>
          <Text>{sentence}</Text>
        </li>
      ))}
      {groups.map((group) => (
        <li key={`${group.kind} ${group.colour}`} className={styles.item}>
          <Text block>{groupText(group, strings)}</Text>
          <FirstPlace group={group} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function FirstPlace({ group, reading }: { readonly group: LeftGroup; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const words = strings.submit.decide;
  const text = words.first(leftPlaceText(group.first, strings));
  if (!placeOfLeft(reading.snapshot, group.first)) {
    return (
      <Text size={200} className={styles.small}>
        {text}
      </Text>
    );
  }
  return (
    <Button
      className={styles.place}
      size="small"
      appearance="transparent"
      aria-label={words.show(`${groupText(group, strings)}，${text}`)}
      onClick={() => {
        run((deps) => showLeft(deps, group.first));
      }}
    >
      {text}
    </Button>
  );
}
