import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { keepSkeleton } from "../actions/own-skeletons";
import type { OwnDialog } from "../state/own-skeletons";
import type { Strings } from "../strings/strings";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The longest name that a list 320 px wide still shows, in UTF-16 units. */
const longestName = 60;

type SaveAsProps = Omit<Extract<OwnDialog, { kind: "save" }>, "kind"> & { readonly close: () => void };

/** What became what of the open report, and the name under which it is kept; one of the same name is replaced only when the button says so. */
export function SaveAsSkeleton({ skeleton, counts, notes, close }: SaveAsProps) {
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const words = strings.ownSkeletons;
  const [name, setName] = useState(skeleton.name.zh);
  const [isTold, setTold] = useState(false);
  const plain = name.trim();
  const wrong = plain === "" ? words.nameMissing : plain.length > longestName ? words.nameTooLong : null;
  const isThere = state.ownSkeletons.some((own) => own.name.zh === plain);
  const save = (): void => {
    setTold(true);
    if (wrong !== null) return;
    close();
    run((deps) => keepSkeleton(deps, { ...skeleton, name: { zh: plain, en: plain } }, "saved"));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DialogBody>
        <DialogTitle>{words.saveTitle}</DialogTitle>
        <DialogContent className={styles.content}>
          <Field label={words.name} {...(isTold && wrong !== null ? { validationMessage: wrong, validationState: "error" as const } : {})}>
            <Input
              value={name}
              onChange={(_, { value }) => {
                setName(value);
              }}
            />
          </Field>
          {isThere && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.sameName(plain)}</MessageBarBody>
            </MessageBar>
          )}
          <Became title={words.became} lines={became(counts, strings)} />
          {notes.length > 0 && <Became title={words.notesTitle} lines={notes.map(({ id, count }) => words.notes[id](count))} />}
        </DialogContent>
        <DialogActions fluid>
          <Button appearance="primary" type="submit">
            {isThere ? words.replace : words.save}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

function Became({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <Text>{title}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function became({ headings, tallies, places, prompts, fields }: SaveAsProps["counts"], { ownSkeletons: words }: Strings): readonly string[] {
  const named = (["unit", "party", "superiors", "partySuperiors", "year", "nextYear"] as const).filter((field) => fields[field] > 0);
  return [
    words.headings(headings),
    words.tallies(tallies, places),
    ...(prompts > 0 ? [words.prompts(prompts)] : []),
    named.length > 0 ? words.fields(named.map((field) => words.fieldNames[field]).join(words.separator)) : words.noFields,
  ];
}
