import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { fixFindings } from "../actions/fix-findings";
import { ignoreFinding } from "../actions/ignore-finding";
import { restoreLast } from "../actions/restore-last";
import { selectFinding } from "../actions/select-finding";
import { cardKeys } from "../state/card-keys";
import type { OpenDocument } from "../state/pane-state";
import { groupsOf } from "../state/list-order";
import type { Reading } from "../state/reading";
import { walkOf } from "../state/walk";
import { FindingActions } from "./FindingActions";
import { FindingCard } from "./FindingCard";
import { FindingGroupHead } from "./FindingGroupHead";
import { usePane } from "./pane-context";
import { faceOf, useCurrentCard } from "./use-current-card";
import { deedOfKey, stepOfKey, type Deed } from "./walk-keys";

/** Cards drawn at once; more on demand. */
const pageSize = 200;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});

/**
 * What was found, grouped by kind. One card is in the Tab order; ↓ ↑ J K walk, Enter and click go to the place, F fixes, I ignores,
 * U takes the last write back. When a card goes away the focus stands on the one that took its place.
 */
export function FindingList({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const [pages, setPages] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const { shown: findings, snapshot } = reading;
  const { current } = open;
  const { index } = walkOf(findings, current);
  // The walk may go beyond what is drawn: then the page where it stands is drawn instead of all before it.
  const from = index < pages * pageSize ? 0 : Math.floor(index / pageSize) * pageSize;
  const to = Math.min(from + pages * pageSize, findings.length);
  const tabStop = index >= 0 ? current : findings[0]?.id;
  const keys = useMemo(() => cardKeys(findings, snapshot), [findings, snapshot]);
  useCurrentCard(root, current, keys.get(current ?? "") ?? null);

  const act = (deed: Deed, id: string): void => {
    if (open.work) return;
    if (deed === "restore") {
      if (open.kept.lastWrite) run(restoreLast);
      return;
    }
    const finding = findings.find((each) => each.id === id);
    if (!finding) return;
    dispatch({ type: "findingChosen", id });
    if (deed === "ignore") run((deps) => ignoreFinding(deps, id, "place"));
    else if (finding.fix) run((deps) => fixFindings(deps, [id]));
  };
  const press = (event: KeyboardEvent, of: string): void => {
    const step = stepOfKey(event);
    const deed = deedOfKey(event);
    if (!step && !deed) return;
    event.preventDefault();
    if (deed) act(deed, of);
    const { next, previous } = walkOf(findings, of);
    const id = step && { next, previous, first: findings[0]?.id, last: findings.at(-1)?.id }[step];
    if (!id) return;
    dispatch({ type: "findingChosen", id });
    // The card may have to be drawn first.
    requestAnimationFrame(() => {
      faceOf(root.current, id)?.focus();
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
          <FindingGroupHead family={group.family} findings={findings} isBusy={open.work !== null} />
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <li key={keys.get(finding.id)}>
                <FindingCard
                  finding={finding}
                  snapshot={snapshot}
                  isCurrent={finding.id === current}
                  isTabStop={finding.id === tabStop}
                  onSelect={() => {
                    run((deps) => selectFinding(deps, finding.id));
                  }}
                  onKeyDown={(event) => {
                    press(event, finding.id);
                  }}
                >
                  {finding.id === current && <FindingActions finding={finding} open={open} reading={reading} />}
                </FindingCard>
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
