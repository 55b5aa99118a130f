import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, Textarea, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { LEDGER_MESSAGES } from "../../ledger/ledger-messages";
import { bringInFile, bringInText } from "../actions/bring-in-table";
import type { BringIn, TableRefusal } from "../state/bring-in";
import type { Strings } from "../strings/strings";
import { tableFiles } from "./BringInMenu";
import { FileButton } from "./FileButton";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalM },
  bar: { overflowWrap: "anywhere" },
  area: { minHeight: "12em", "& textarea": { minHeight: "12em" } },
  file: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

interface StartStepProps {
  readonly bringIn: BringIn;
  readonly refusal: TableRefusal | null;
}

/** Room to paste a table, and the way to a file; above them why the last one was not taken. */
export function StartStep({ bringIn, refusal }: StartStepProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, run } = usePane();
  const words = strings.bringIn;
  const [text, setText] = useState(bringIn.pasted);
  const [isEmptyTold, setEmptyTold] = useState(false);
  const go = (table: string): void => {
    if (table.trim() === "") setEmptyTold(true);
    else run((deps) => bringInText(deps, table));
  };
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.body}>
          {refusal && (
            <MessageBar className={styles.bar} intent="error" layout="multiline" role="alert">
              <MessageBarBody>
                <MessageBarTitle>{bringIn.fileName === null ? words.refusedText : words.refusedFile(bringIn.fileName)}</MessageBarTitle> {refusalText(refusal, strings)}
              </MessageBarBody>
            </MessageBar>
          )}
          <Field label={words.pasteLabel} hint={words.pasteHint} {...(isEmptyTold ? { validationMessage: words.nothingPasted, validationState: "error" as const } : {})}>
            <Textarea
              className={styles.area}
              data-first-field
              resize="vertical"
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                setEmptyTold(false);
              }}
            />
          </Field>
          <div className={styles.file}>
            <FileButton
              label={words.chooseFile}
              accept={tableFiles}
              icon={<DocumentRegular />}
              choose={(file) => {
                run((deps) => bringInFile(deps, file));
              }}
            />
            <Text size={200} className={view.faint}>
              {words.local}
            </Text>
          </div>
        </div>
      </div>
      <div className={view.bottom}>
        <Button
          className={view.wide}
          appearance="primary"
          onClick={() => {
            go(text);
          }}
        >
          {words.go}
        </Button>
      </div>
    </>
  );
}

function refusalText(refusal: TableRefusal, { trouble, language }: Strings): string {
  return refusal === "unreadable" || refusal === "not-loaded" ? trouble[refusal] : LEDGER_MESSAGES[refusal][language];
}
