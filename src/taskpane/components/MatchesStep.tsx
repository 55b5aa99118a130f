import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bringInFile } from "../actions/bring-in-table";
import { bringInValues } from "../actions/bring-in-values";
import type { BringIn, BringInStep } from "../state/bring-in";
import { columnLetter } from "../state/column-choices";
import { groupOf, matchGroups, matchViews, tickedValues } from "../state/match-rows";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { tableFiles } from "./BringInMenu";
import { FileButton } from "./FileButton";
import { MatchItem } from "./MatchItem";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** Rows drawn at once; more on demand. */
const pageSize = 100;

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  heading: { margin: 0, paddingTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  none: { display: "block", paddingTop: tokens.spacingVerticalM },
});

interface MatchesStepProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
  readonly bringIn: BringIn;
  readonly step: Extract<BringInStep, { kind: "matches" }>;
}

/** What goes where: certain rows ticked, the others for the writer to decide; nothing is in the form yet. */
export function MatchesStep({ open, reading, bringIn, step }: MatchesStepProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const [shown, setShown] = useState(pageSize);
  const words = strings.bringIn;
  const { tallies } = reading;
  const views = useMemo(() => matchViews(step.rows, tallies, open.typed), [step.rows, tallies, open.typed]);
  const targets = useMemo(
    () => [{ value: "", text: words.noTarget }, ...tallies.map(({ id, section, label, unit }) => ({ value: id, text: words.target(section, label, unit) }))],
    [tallies, words],
  );
  const inOrder = matchGroups.map((group) => ({ group, rows: views.flatMap((each, index) => (groupOf(each) === group ? [{ each, index }] : [])) }));
  const starts = inOrder.map((_, at) => inOrder.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0));
  const count = Object.keys(tickedValues(views)).length;
  const { columns } = step;
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.source}>
          {columns && (
            <Text size={200}>
              {words.source(columnLetter(columns.label), columnLetter(columns.value))}{" "}
              <Link
                as="button"
                className={styles.link}
                inline
                onClick={() => {
                  dispatch({ type: "bringInStepped", step: { kind: "columns", sheet: step.sheet, columns } });
                }}
              >
                {words.changeColumns}
              </Link>
            </Text>
          )}
          {bringIn.fileName !== null && (
            <>
              <Text size={200} className={view.faint}>
                {bringIn.fileName}
              </Text>
              <FileButton
                label={words.otherFile}
                accept={tableFiles}
                size="small"
                choose={(file) => {
                  run((deps) => bringInFile(deps, file));
                }}
              />
            </>
          )}
        </div>
        {views.length === 0 && <Text className={styles.none}>{words.noMatches}</Text>}
        {inOrder.map(({ group, rows }, at) => {
          const drawn = rows.slice(0, Math.max(0, shown - (starts[at] ?? 0)));
          return (
            drawn.length > 0 && (
              <section key={group} aria-label={words.groups[group](rows.length)}>
                <h3 className={styles.heading}>{words.groups[group](rows.length)}</h3>
                <ul className={styles.list}>
                  {drawn.map(({ each, index }) => (
                    <MatchItem key={index} view={each} index={index} group={group} targets={targets} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {views.length > shown && (
          <Button
            onClick={() => {
              setShown(shown + pageSize);
            }}
          >
            {words.more(views.length - shown)}
          </Button>
        )}
      </div>
      <div className={view.bottom}>
        <Button
          className={view.wide}
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={() => {
            run(bringInValues);
          }}
        >
          {count > 0 ? words.bring(count) : words.bringNone}
        </Button>
      </div>
    </>
  );
}
