import { Button, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { takeBackOffice, takeOfficeFile } from "../../actions/office-files";
import { isNoChange, officeChanges } from "../../state/office-changes";
import type { Incoming } from "../../state/settings-panel";
import { takeOffice, type Taking } from "../../state/take-office";
import { changeTexts } from "../../strings/office-change-texts";
import type { SettingsWords } from "../../strings/settings-zh";
import { usePane } from "../pane-context";
import { useSettingsStyles } from "./settings-styles";

const takings: readonly Taking[] = ["merge", "replace"];

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface IncomingFileProps {
  readonly words: SettingsWords;
  readonly incoming: Incoming;
}

/** The file that was chosen: why it cannot be used, what it would change, or that it is in force. */
export function IncomingFile({ words, incoming }: IncomingFileProps) {
  const styles = useSettingsStyles();
  const own = useStyles();
  const { strings, dispatch, run } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const close = (): void => {
    dispatch({ type: "officeFileSeen", incoming: null });
  };
  switch (incoming.kind) {
    case "refused":
    case "unreadable": {
      const reason = incoming.kind === "refused" ? words.files.line(incoming.line, incoming.reason[strings.language]) : words.files.unreadable[incoming.why];
      return (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {incoming.fileName !== "" && (
                <h4 ref={heading} tabIndex={-1} className={styles.heading}>
                  {words.files.refused(incoming.fileName)}
                </h4>
              )}
              {reason}
            </MessageBarBody>
          </MessageBar>
          <div className={styles.buttons}>
            <Button size="small" onClick={close}>
              {words.files.close}
            </Button>
          </div>
        </>
      );
    }
    case "taken":
      return (
        <div className={own.box}>
          <h4 ref={heading} tabIndex={-1} className={styles.heading}>
            {words.files.taken(incoming.fileName)}
          </h4>
          <div className={styles.buttons}>
            <Button size="small" onClick={close}>
              {words.files.close}
            </Button>
            <Button
              size="small"
              onClick={() => {
                run(takeBackOffice);
              }}
            >
              {words.files.takeBack}
            </Button>
          </div>
        </div>
      );
    case "offered":
      return (
        <div className={own.box}>
          <h4 ref={heading} tabIndex={-1} className={styles.heading}>
            {words.files.offered(incoming.fileName)}
          </h4>
          <Offer words={words} incoming={incoming} close={close} />
        </div>
      );
  }
}

interface OfferProps {
  readonly words: SettingsWords;
  readonly incoming: Extract<Incoming, { kind: "offered" }>;
  readonly close: () => void;
}

/** What the file changes, by the way in which it is taken; nothing is changed before 采用. */
function Offer({ words, incoming, close }: OfferProps) {
  const styles = useSettingsStyles();
  const own = useStyles();
  const { state, run } = usePane();
  const [taking, setTaking] = useState<Taking>("merge");
  const now = { unit: state.writer.unit, party: state.writer.party ?? "", profile: state.profile, layout: state.layout };
  const changes = officeChanges(now, takeOffice(now, incoming.settings, taking));
  const why = { merge: words.files.mergeWhy, replace: words.files.replaceWhy };
  return (
    <>
      <Field label={words.files.how}>
        <RadioGroup
          value={taking}
          onChange={(_, { value }) => {
            setTaking(takings.find((known) => known === value) ?? "merge");
          }}
        >
          {takings.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {words.files[each]}
                  <br />
                  <span className={styles.why}>{why[each]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.group} role="status">
        {isNoChange(changes) ? (
          words.files.noChange
        ) : (
          <>
            <div>{words.files.changes}</div>
            <ul className={own.changes}>
              {changeTexts(changes, words).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            run((deps) => takeOfficeFile(deps, taking));
          }}
        >
          {words.files.take}
        </Button>
        <Button onClick={close}>{words.files.drop}</Button>
      </div>
    </>
  );
}
