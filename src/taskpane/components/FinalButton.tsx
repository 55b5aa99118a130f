import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { makeFinal } from "../actions/make-final";
import { usePane } from "./pane-context";

interface FinalButtonProps {
  /** How many places are filled in and still fields. */
  readonly filled: number;
  readonly isWorking: boolean;
}

// What stands beside it gives way: two words in one line are read as one name.
const useStyles = makeStyles({ button: { whiteSpace: "nowrap", flexShrink: 0 } });

/** 转为普通文字, after a question: what was filled in becomes plain text. */
export function FinalButton({ filled, isWorking }: FinalButtonProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const [isOpen, setOpen] = useState(false);
  const words = strings.fill;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} disabledFocusable={filled === 0 || isWorking}>{words.final}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.finalTitle}</DialogTitle>
          <DialogContent>{words.finalWhat(filled)}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                setOpen(false);
                run(makeFinal);
              }}
            >
              {words.finalDo}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.finalCancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
