import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type RefObject, useEffect, useRef } from "react";
import type { BringIn } from "../state/bring-in";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { ByHandStep } from "./ByHandStep";
import { ColumnsStep } from "./ColumnsStep";
import { MatchesStep } from "./MatchesStep";
import { usePane } from "./pane-context";
import { ReadingStep } from "./ReadingStep";
import { StartStep } from "./StartStep";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface BringInPanelProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
  readonly bringIn: BringIn;
}

/** In the form's place while a table is brought in: from pasting to the list of what goes where. */
export function BringInPanel({ open, reading, bringIn }: BringInPanelProps) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const root = useRef<HTMLElement>(null);
  const words = strings.bringIn;
  const { step } = bringIn;
  const close = (): void => {
    dispatch({ type: "bringInClosed" });
  };
  useFocusOnStep(root, step.kind);
  useEscape(root, close);
  return (
    <section ref={root} className={styles.root} aria-label={words.titles[step.kind]}>
      <div className={styles.head}>
        <Button appearance="subtle" aria-label={words.back} icon={<ArrowLeftRegular />} onClick={close} />
        <h2 className={styles.title} tabIndex={-1} data-title>
          {words.titles[step.kind]}
        </h2>
      </div>
      <Step open={open} reading={reading} bringIn={bringIn} />
    </section>
  );
}

function Step({ open, reading, bringIn }: BringInPanelProps) {
  const { step } = bringIn;
  switch (step.kind) {
    case "start":
      return <StartStep bringIn={bringIn} refusal={step.refusal} />;
    case "reading":
      return <ReadingStep fileName={bringIn.fileName} />;
    case "columns":
      return <ColumnsStep key={step.sheet} bringIn={bringIn} step={step} />;
    case "matches":
      return <MatchesStep open={open} reading={reading} bringIn={bringIn} step={step} />;
    case "byHand":
      return <ByHandStep text={step.text} />;
  }
}

/**
 * The writer opened the panel, so the focus goes into it: where to paste, else the title. On later steps it follows only while
 * the writer is still in the panel.
 */
function useFocusOnStep(root: RefObject<HTMLElement | null>, step: BringIn["step"]["kind"]): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const now = document.activeElement;
    const isHere = root.current?.contains(now) === true || (now === document.body && document.hasFocus());
    const target = root.current?.querySelector<HTMLElement>("[data-first-field]") ?? root.current?.querySelector<HTMLElement>("[data-title]");
    if (isFirst.current || isHere) target?.focus();
    isFirst.current = false;
  }, [root, step]);
}

/** Esc closes the panel, unless it is meant for a list that is open in it. */
function useEscape(root: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing) return;
      if (event.target instanceof Element && event.target.getAttribute("aria-expanded") === "true") return;
      close();
    };
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("keydown", onKey);
    };
  });
}
