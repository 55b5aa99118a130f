import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { keepSkeleton, removeSkeleton } from "../actions/own-skeletons";
import type { OwnDialog } from "../state/own-skeletons";
import { usePane } from "./pane-context";
import { SaveAsSkeleton } from "./SaveAsSkeleton";

const useStyles = makeStyles({
  // A long name must not make the pane scroll sideways.
  text: { overflowWrap: "anywhere" },
  byHand: { "& textarea": { minHeight: "12em" } },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface OwnSkeletonDialogProps {
  readonly dialog: OwnDialog;
  readonly close: () => void;
}

/** What the office's own skeletons ask before something is kept, replaced or deleted. */
export function OwnSkeletonDialog({ dialog, close }: OwnSkeletonDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <Content dialog={dialog} close={close} />
      </DialogSurface>
    </Dialog>
  );
}

function Content({ dialog, close }: OwnSkeletonDialogProps) {
  const { strings, run } = usePane();
  const words = strings.ownSkeletons;
  switch (dialog.kind) {
    case "save":
      return <SaveAsSkeleton {...dialog} close={close} />;
    case "replace":
      return (
        <Question
          title={words.replaceTitle}
          what={words.replaceWhat(dialog.skeleton.name.zh)}
          answer={words.replace}
          close={close}
          act={() => {
            run((deps) => keepSkeleton(deps, dialog.skeleton, "imported"));
          }}
        />
      );
    case "remove":
      return (
        <Question
          title={words.removeTitle}
          what={words.removeWhat(dialog.skeleton.name.zh)}
          answer={words.removeDo}
          close={close}
          act={() => {
            run((deps) => removeSkeleton(deps, dialog.skeleton));
          }}
        />
      );
    case "byHand":
      return <ByHand text={dialog.text} close={close} />;
  }
}

interface QuestionProps {
  readonly title: string;
  readonly what: ReactNode;
  readonly answer: string;
  readonly act: () => void;
  readonly close: () => void;
}

function Question({ title, what, answer, act, close }: QuestionProps) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.text}>{what}</DialogContent>
      <DialogActions fluid>
        <Button
          appearance="primary"
          onClick={() => {
            close();
            act();
          }}
        >
          {answer}
        </Button>
        <Button onClick={close}>{strings.ownSkeletons.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

/** The file as text, where the host forbids both downloads and the clipboard. */
function ByHand({ text, close }: { readonly text: string; readonly close: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.ownSkeletons;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogBody>
      <DialogTitle>{words.byHandTitle}</DialogTitle>
      <DialogContent className={styles.content}>
        <Field label={words.byHandText} hint={words.byHandHint}>
          <Textarea className={styles.byHand} textarea={{ ref: field }} readOnly value={text} />
        </Field>
      </DialogContent>
      <DialogActions fluid>
        <Button
          appearance="primary"
          onClick={() => {
            field.current?.focus();
            field.current?.select();
          }}
        >
          {words.selectAll}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </DialogActions>
    </DialogBody>
  );
}
