import { Link, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { isWholeScope } from "../../checks/scope/types";
import { checkWhole } from "../actions/change-scope";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { scopeText, scopeWords } from "../strings/scope-words";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere" },
  link: { whiteSpace: "nowrap", fontSize: "inherit", lineHeight: "inherit" },
});

/** What the verdict is about, where that is not the whole text, and the way back to it. */
export function ScopeLine({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const text = scopeText(reading, strings);
  const isLimited = !isWholeScope(reading.scope);
  useFocusOnMenu(isLimited);
  if (text === "") return null;
  return (
    <Text block size={200} className={styles.line} data-scope>
      {text}
      {isLimited && " "}
      {isLimited && (
        <Link
          as="button"
          inline
          className={styles.link}
          disabledFocusable={open.work !== null}
          onClick={() => {
            run(checkWhole);
          }}
        >
          {scopeWords(strings).checkAll}
        </Link>
      )}
    </Text>
  );
}

/** The way back goes away with what it takes back: the focus then stands where the scope is chosen, not nowhere. */
function useFocusOnMenu(isLimited: boolean): void {
  const wasLimited = useRef(isLimited);
  useEffect(() => {
    if (wasLimited.current && !isLimited && document.activeElement === document.body && document.hasFocus()) document.querySelector<HTMLElement>("[data-scope-entry]")?.focus();
    wasLimited.current = isLimited;
  }, [isLimited]);
}
