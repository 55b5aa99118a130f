import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { surveyAgain } from "../actions/survey";
import { countMarks } from "../state/drawn";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { ownFields, unwrittenValues, type Submit } from "../state/submit";
import { namesText, unwrittenText } from "../strings/submit-text";
import { CleanButton } from "./CleanButton";
import { usePane } from "./pane-context";
import { DecideList } from "./DecideList";
import { SubmitState } from "./SubmitState";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  list: { margin: `${tokens.spacingVerticalXXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  bottom: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "nowrap" },
  goFill: { whiteSpace: "nowrap", marginTop: tokens.spacingVerticalXS },
});

interface SubmitPanelProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
  readonly submit: Submit;
}

/** 提交前清理: what goes, what is missing, and what the writer must decide; afterwards what the file holds now. */
export function SubmitPanel({ open, reading, submit }: SubmitPanelProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const words = strings.submit;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { survey, cleaned } = submit;
  const fields = ownFields(reading.snapshot);
  const filled = fields.filter(({ isFilled }) => isFilled);
  const unfilled = fields.filter(({ isFilled }) => !isFilled);
  const unwritten = unwrittenValues(reading.tallies, open.typed);
  const marks = countMarks(open);
  const hasRecord = survey?.hasRecord === true;
  const isAnything = marks + filled.length + unwritten.length > 0 || hasRecord;
  const goFill = (
    <Button
      className={styles.goFill}
      size="small"
      onClick={() => {
        dispatch({ type: "submitClosed" });
        dispatch({ type: "viewChosen", view: "fill" });
      }}
    >
      {words.goFill}
    </Button>
  );
  return (
    <>
      <div className={view.scroll}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.open}
        </h2>
        <SubmitState cleaned={cleaned} survey={survey} marks={marks} filled={filled} unfilled={unfilled.length} isWorking={open.work !== null} />
        {(survey !== null || isAnything) && cleaned?.isWhole !== true && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{words.ours.title}</h3>
            {isAnything ? (
              <ul className={styles.list}>
                {marks > 0 && <li>{words.ours.marks(marks)}</li>}
                {filled.length > 0 && <li>{words.ours.frames(filled.length)}</li>}
                {hasRecord && <li>{words.ours.record}</li>}
              </ul>
            ) : (
              <Text>{words.ours.none}</Text>
            )}
          </section>
        )}
        {unfilled.length > 0 && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{words.unfilled.title(unfilled.length)}</h3>
            <p className={styles.list}>{namesText(unfilled.map(({ name }) => name), strings)}</p>
            <Text block size={200} className={view.faint}>
              {words.unfilled.why}
            </Text>
            {goFill}
          </section>
        )}
        {unwritten.length > 0 && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{words.typed.title(unwritten.length)}</h3>
            <ul className={styles.list}>
              {unwritten.map((value) => (
                <li key={value.id}>{unwrittenText(value, strings)}</li>
              ))}
            </ul>
            <Text block size={200} className={view.faint}>
              {words.typed.why}
            </Text>
            {unfilled.length === 0 && goFill}
          </section>
        )}
        {survey !== null && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{words.decide.title}</h3>
            <DecideList survey={survey} reading={reading} />
          </section>
        )}
      </div>
      <div className={view.bottom}>
        <div className={styles.bottom}>
          {survey === null && open.work === null ? (
            <Button
              className={styles.button}
              appearance="primary"
              onClick={() => {
                run(surveyAgain);
              }}
            >
              {words.again}
            </Button>
          ) : (
            <CleanButton isDisabled={open.work !== null || !isAnything} frames={filled.length} hasRecord={hasRecord} unwritten={unwritten} />
          )}
          <Button
            className={styles.button}
            onClick={() => {
              dispatch({ type: "submitClosed" });
              // The panel's place is taken by the list; the focus goes back to where the writer came from.
              setTimeout(() => document.querySelector<HTMLElement>("[data-submit-entry]")?.focus(), 0);
            }}
          >
            {words.back}
          </Button>
        </div>
      </div>
    </>
  );
}
