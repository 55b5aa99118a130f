import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cleanUp } from "../actions/clean-up";
import type { Unwritten } from "../state/submit";
import { namesText, unwrittenText } from "../strings/submit-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  button: { whiteSpace: "nowrap" },
  content: { overflowWrap: "anywhere", "& p": { margin: "0 0 0.5em" } },
});

interface CleanButtonProps {
  readonly isDisabled: boolean;
  /** Filled fields whose frames go. */
  readonly frames: number;
  readonly hasRecord: boolean;
  readonly unwritten: readonly Unwritten[];
}

/** 清理; asks first where something goes that cannot be brought back. */
export function CleanButton({ isDisabled, frames, hasRecord, unwritten }: CleanButtonProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const [isAsking, setAsking] = useState(false);
  const words = strings.submit;
  return (
    <>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={isDisabled}
        onClick={() => {
          if (frames > 0 || hasRecord || unwritten.length > 0) setAsking(true);
          else run(cleanUp);
        }}
      >
        {words.go}
      </Button>
      <Dialog
        open={isAsking}
        onOpenChange={(_, { open }) => {
          setAsking(open);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{words.confirm.title}</DialogTitle>
            <DialogContent className={styles.content}>
              {hasRecord && <p>{words.confirm.what}</p>}
              {frames > 0 && <p>{words.confirm.frames(frames)}</p>}
              {unwritten.length > 0 && (
                <p>
                  <b>{words.confirm.typed(namesText(unwritten.map((value) => unwrittenText(value, strings)), strings))}</b>
                </p>
              )}
            </DialogContent>
            <DialogActions fluid>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsking(false);
                  run(cleanUp);
                }}
              >
                {words.confirm.go}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>{words.confirm.cancel}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
