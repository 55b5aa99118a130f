import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { sentenceAround } from "../../snapshot/sentence-around";
import { takeBackIgnored } from "../actions/ignore-finding";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { placeText } from "../strings/finding-text";
import { usePane } from "./pane-context";
import { ruleOf } from "./rule-of";
import { useViewStyles } from "./view-styles";

/** Words on either side of the place, in UTF-16 units. */
const contextLength = 12;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  small: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, whiteSpace: "nowrap", minWidth: 0 },
});

/** What is set aside, each with the button that brings it back. */
export function IgnoredList({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const { snapshot, ignored } = reading;
  return (
    <>
      <div className={view.scroll}>
        <ul className={styles.list} aria-label={strings.walk.ignoredList}>
          {ignored.map((finding) => {
            const { before, excerpt, after } = sentenceAround(snapshot, finding.range, contextLength);
            return (
              <li key={finding.id} className={styles.item}>
                <span className={styles.text}>
                  <Text>
                    {before}
                    <b>{excerpt}</b>
                    {after}
                  </Text>
                  <Text size={200} className={styles.small}>
                    {[placeText(finding, snapshot, strings), ruleOf(finding.ruleId)?.title[strings.language] ?? ""].join(strings.language === "zh" ? "，" : ", ")}
                  </Text>
                </span>
                <Button
                  className={styles.button}
                  size="small"
                  disabledFocusable={open.work !== null}
                  onClick={() => {
                    run((deps) => takeBackIgnored(deps, finding.id));
                  }}
                >
                  {strings.walk.takeBack}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={view.bottom}>
        <Button
          onClick={() => {
            dispatch({ type: "ignoredShown", shown: false });
          }}
        >
          {strings.walk.back}
        </Button>
      </div>
    </>
  );
}
