import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { matchingFindings } from "../state/shown-findings";
import { scopeWords } from "../strings/scope-words";
import { usePane } from "./pane-context";
import { faceOf } from "./use-current-card";

/** With more findings than this the field is always there. */
const manyFindings = 8;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0, "& input::-webkit-search-cancel-button": { display: "none" } },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/**
 * The search in the list of findings. "/" anywhere in the view leads into it; ↓ or Enter leads on into the list; 清除, or Backspace
 * in the empty field, ends it. Esc is the host's own.
 */
export function FindingFilter({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const { search: words } = scopeWords(strings);
  const input = useRef<HTMLInputElement>(null);
  // While Chinese is being composed the field holds letters that are no search yet.
  const [composed, setComposed] = useState<string | null>(null);
  const { findings, shown } = reading;
  const { query } = open;
  const search = (text: string | null): void => {
    dispatch({ type: "findingsSearched", query: text, shown: matchingFindings(findings, reading.snapshot, text) });
  };
  const end = (): void => {
    search(null);
    if (findings.length > manyFindings) input.current?.focus();
    else focusOnCard(open.current ?? findings[0]?.id ?? null);
  };
  useSlash(input, () => {
    if (query === null) search("");
  });
  if (query === null && findings.length <= manyFindings) return null;
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isIntoList = event.key === "ArrowDown" || event.key === "Enter";
    const isEnd = event.key === "Backspace" && query !== null && event.currentTarget.value === "";
    if (!isIntoList && !isEnd) return;
    event.preventDefault();
    if (isEnd) end();
    else focusOnCard(shown.some(({ id }) => id === open.current) ? open.current : (shown[0]?.id ?? null));
  };
  return (
    <div className={styles.row} role="search">
      <Input
        input={{ ref: input }}
        className={styles.field}
        size="small"
        type="search"
        aria-label={words.label}
        aria-keyshortcuts="/"
        placeholder={words.hint}
        contentBefore={<SearchRegular aria-hidden />}
        contentAfter={query === null ? null : <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.clear} onClick={end} />}
        value={composed ?? query ?? ""}
        onChange={(event, { value }) => {
          if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposed(value);
          else search(value === "" && query === null ? null : value);
        }}
        onCompositionEnd={(event) => {
          setComposed(null);
          search(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      {query !== null && query.trim() !== "" && (
        <Text size={200} role="status" aria-label={words.countLabel(shown.length, findings.length)} className={styles.count}>
          {words.count(shown.length, findings.length)}
        </Text>
      )}
    </div>
  );
}

/** At once where the card stands, since the next key is meant for it; else when it is drawn. */
function focusOnCard(id: string | null): void {
  const face = faceOf(document.body, id);
  if (face) face.focus();
  else requestAnimationFrame(() => faceOf(document.body, id)?.focus());
}

/** "/" leads into the field wherever the focus is in the pane, except where something can be typed or chosen. */
function useSlash(input: RefObject<HTMLInputElement | null>, open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      // With Chinese input on, the same key gives the Chinese comma.
      if (!["/", "、"].includes(event.key) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
      // A menu or a dialog that is open stands above the list.
      if (document.querySelector("[role=menu], [role=dialog]")) return;
      event.preventDefault();
      latest.current();
      if (input.current) focusOn(input.current);
      // The field has to be drawn first.
      else requestAnimationFrame(() => { focusOn(input.current); });
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [input]);
}

function focusOn(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
