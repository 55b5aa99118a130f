import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { selectFinding } from "../actions/select-finding";
import type { OpenDocument } from "../state/pane-state";
import { groupsOf } from "../state/list-order";
import type { Reading } from "../state/reading";
import { walkOf } from "../state/walk";
import { FindingCard } from "./FindingCard";
import { usePane } from "./pane-context";
import { stepOfKey } from "./walk-keys";

/** Cards drawn at once; more on demand. */
const pageSize = 200;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});

/** What was found, grouped by kind. One card is in the Tab order; ↓ ↑ J K walk, Enter and click go to the place. */
export function FindingList({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const [pages, setPages] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const { findings, snapshot } = reading;
  const { current } = open;
  const { index, previous, next } = walkOf(findings, current);
  // The walk may go beyond what is drawn: then the page where it stands is drawn instead of all before it.
  const from = index < pages * pageSize ? 0 : Math.floor(index / pageSize) * pageSize;
  const to = Math.min(from + pages * pageSize, findings.length);
  const tabStop = current ?? findings[0]?.id;

  useEffect(() => {
    // Only the list inside the pane scrolls, never the document.
    cardOf(root.current, current)?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const walk = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (!step) return;
    event.preventDefault();
    const id = { next: next, previous: previous, first: findings[0]?.id, last: findings.at(-1)?.id }[step];
    if (!id) return;
    dispatch({ type: "findingChosen", id });
    // The card may have to be drawn first.
    requestAnimationFrame(() => {
      cardOf(root.current, id)?.focus();
    });
  };
  return (
    <div ref={root} className={styles.groups} role="group" aria-label={strings.check.list}>
      {from > 0 && (
        <Button
          onClick={() => {
            dispatch({ type: "findingChosen", id: findings[from - 1]?.id ?? null });
          }}
        >
          {strings.check.earlier(from)}
        </Button>
      )}
      {groupsOf(findings.slice(from, to)).map((group) => (
        <section key={group.family} aria-label={strings.check.families[group.family]}>
          <h3 className={styles.heading}>
            {strings.check.familyCount(strings.check.families[group.family], findings.filter(({ family }) => family === group.family).length)}
          </h3>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <li key={finding.id}>
                <FindingCard
                  finding={finding}
                  snapshot={snapshot}
                  isCurrent={finding.id === current}
                  isTabStop={finding.id === tabStop}
                  onSelect={() => {
                    run((deps) => selectFinding(deps, finding.id));
                  }}
                  onKeyDown={walk}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {findings.length > to && (
        <Button
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {strings.check.more(findings.length - to)}
        </Button>
      )}
    </div>
  );
}

function cardOf(root: HTMLElement | null, id: string | null): HTMLElement | undefined {
  if (id === null) return undefined;
  return [...(root?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])].find((card) => card.dataset["finding"] === id);
}
