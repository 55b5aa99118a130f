import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReportedFinding } from "../../checks/types";
import { fixFindings } from "../actions/fix-findings";
import { fixChanges } from "../state/fix-plan";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import type { Fixing } from "../state/reduce-walk";
import { changeText, placeText } from "../strings/finding-text";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** Changes drawn at once; more on demand. */
const pageSize = 200;

/** Changes of one finding that are named; all of them are made. */
const mostChanges = 6;

const useStyles = makeStyles({
  all: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { listStyleType: "none", margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  item: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
  change: { fontWeight: tokens.fontWeightSemibold },
  bottom: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  button: { whiteSpace: "nowrap" },
});

interface FixPanelProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
  readonly fixing: Fixing;
}

/** Every change that is certain, before it is made: 原→改 with a check box each. */
export function FixPanel({ open, reading, fixing }: FixPanelProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const [pages, setPages] = useState(1);
  const words = strings.walk;
  const fixable = reading.shown.filter(({ fix, family }) => fix !== undefined && (fixing.family === null || family === fixing.family));
  const off = new Set(fixing.off);
  const chosen = fixable.filter(({ id }) => !off.has(id));
  const shown = fixable.slice(0, pages * pageSize);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector("input")?.focus();
  }, []);
  const isAll = chosen.length === fixable.length;
  return (
    <>
      <div ref={root} className={view.scroll}>
        <Text block>{words.fixing.what}</Text>
        <Checkbox
          className={styles.all}
          label={`${words.fixing.all}（${words.fixing.some(chosen.length, fixable.length)}）`}
          checked={isAll ? true : chosen.length === 0 ? false : "mixed"}
          onChange={() => {
            dispatch({ type: "fixSwitched", ids: fixable.map(({ id }) => id), on: !isAll });
          }}
        />
        <ul className={styles.list} aria-label={words.fixing.list}>
          {shown.map((finding) => (
            <li key={finding.id} className={styles.item}>
              <Checkbox
                checked={!off.has(finding.id)}
                label={<FixLabel finding={finding} reading={reading} />}
                onChange={(_, { checked }) => {
                  dispatch({ type: "fixSwitched", ids: [finding.id], on: checked === true });
                }}
              />
            </li>
          ))}
        </ul>
        {fixable.length > shown.length && (
          <Button
            onClick={() => {
              setPages(pages + 1);
            }}
          >
            {words.fixing.more(fixable.length - shown.length)}
          </Button>
        )}
      </div>
      <div className={view.bottom}>
        <div className={styles.bottom}>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={open.work !== null || chosen.length === 0}
            onClick={() => {
              run((deps) => fixFindings(deps, chosen.map(({ id }) => id)));
            }}
          >
            {words.fixing.confirm(chosen.length)}
          </Button>
          <Button
            className={styles.button}
            onClick={() => {
              dispatch({ type: "fixingClosed" });
            }}
          >
            {words.back}
          </Button>
        </div>
      </div>
    </>
  );
}

function FixLabel({ finding, reading }: { readonly finding: ReportedFinding; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const changes = fixChanges(finding, reading.snapshot);
  const more = changes.length > mostChanges ? [strings.walk.moreChanges(changes.length - mostChanges)] : [];
  const text = [...changes.slice(0, mostChanges).map((change) => changeText(change, strings)), ...more].join(strings.language === "zh" ? "，" : ", ");
  return (
    <>
      <span className={styles.place}>{placeText(finding, reading.snapshot, strings)}</span> <span className={styles.change}>{text}</span>
    </>
  );
}
