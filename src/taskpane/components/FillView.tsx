import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef, useState } from "react";
import { writeTallies } from "../actions/write-tallies";
import { progressOf } from "../../tallies/progress-of";
import type { Tally } from "../../tallies/types";
import { pendingEdits } from "../state/pending-values";
import { filledControls } from "../state/filled-controls";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import type { Strings } from "../strings/strings";
import { BringInMenu } from "./BringInMenu";
import { BringInPanel } from "./BringInPanel";
import { EmptyState } from "./EmptyState";
import { usePane } from "./pane-context";
import { FinalButton } from "./FinalButton";
import { TallyRow } from "./TallyRow";
import { useFocusWhenDone } from "./use-focus-when-done";
import { useKeptFocus } from "./use-kept-focus";
import { narrow, useViewStyles } from "./view-styles";

/** Rows drawn at once; more on demand. */
const pageSize = 200;

const useStyles = makeStyles({
  root: { display: "contents" },
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  section: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  bottom: { display: "flex", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS, [narrow]: { flexWrap: "wrap" } },
  done: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

interface FillViewProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
}

/** The numbers of the document as a form, or what to do when there are none. */
export function FillView(props: FillViewProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { bringIn } = props.open;
  useFocusBack(root, bringIn !== null);
  useKeptFocus(root);
  return (
    <div ref={root} className={styles.root}>
      {bringIn ? <BringInPanel {...props} bringIn={bringIn} /> : props.reading.tallies.length === 0 ? <NoTallies {...props} /> : <TallyForm {...props} />}
    </div>
  );
}

/** The panel went away: the focus goes back to the button that leads to it, if it was left nowhere. */
function useFocusBack(root: RefObject<HTMLElement | null>, isPanel: boolean): void {
  const wasPanel = useRef(isPanel);
  useEffect(() => {
    if (wasPanel.current && !isPanel && document.activeElement === document.body) root.current?.querySelector<HTMLElement>("[data-bring-in]")?.focus();
    wasPanel.current = isPanel;
  }, [root, isPanel]);
}

function TallyForm({ open, reading }: FillViewProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  // The field that another view leads to is drawn from the start.
  const [shown, setShown] = useState(() => Math.max(1, Math.ceil((reading.tallies.findIndex(({ id }) => id === open.wantedTally) + 1) / pageSize)) * pageSize);
  const list = useRef<HTMLDivElement>(null);
  const { tallies } = reading;
  const { typed } = open;

  const { filled, total } = progressOf(tallies, typed);
  const places = pendingEdits(tallies, typed).length;
  const hasPlaces = tallies.some((tally) => tally.places.length > 1);
  const isComplete = tallies.every((tally) => tally.value !== null);
  const isDone = places === 0 && isComplete;
  const nextStep = useRef<HTMLDivElement>(null);
  const { wantedTally } = open;
  useEffect(() => {
    if (wantedTally === null) return;
    [...(list.current?.querySelectorAll<HTMLInputElement>("input[data-tally]") ?? [])].find((input) => input.dataset["tally"] === wantedTally)?.focus();
    dispatch({ type: "tallyWanted", id: null });
  }, [wantedTally, dispatch]);
  useFocusWhenDone(isComplete, list, nextStep);
  const byId = new Map(tallies.flatMap((tally) => [tally.id, ...(tally.joined ?? [])].map((id) => [id, tally] as const)));
  const likelyOf = ({ id, likely }: Tally): Tally | undefined => {
    const other = likely === undefined ? undefined : byId.get(likely);
    return other?.id === id ? undefined : other;
  };
  const goOn = (from: HTMLElement): void => {
    const inputs = [...(list.current?.querySelectorAll<HTMLInputElement>("input[data-tally]") ?? [])];
    const next = inputs[inputs.findIndex((input) => input === from) + 1];
    next?.focus();
    next?.select();
  };
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.progress}>
          <div className={styles.head}>
            <Text>{strings.fill.progress(filled, total)}</Text>
            <BringInMenu open={open} />
          </div>
          <ProgressBar value={filled} max={total} thickness="large" aria-label={strings.fill.progress(filled, total)} />
        </div>
        {isDone ? (
          <div ref={nextStep} className={styles.done}>
            <Text weight="semibold">{strings.fill.done}</Text>
            <Button
              size="small"
              appearance="primary"
              data-next-step
              onClick={() => {
                dispatch({ type: "viewChosen", view: "check" });
              }}
            >
              {strings.fill.goCheck}
            </Button>
          </div>
        ) : (
          <Text size={200} className={view.faint}>
            {strings.fill.enterHint}
          </Text>
        )}
        <div ref={list}>
          {sectionsOf(tallies.slice(0, shown), (tally) => tally.section || storyOf(tally, reading, strings)).map((section) => (
            <section key={section.key} aria-label={section.name || strings.fill.noSection}>
              <div className={styles.section}>
                <h3 className={styles.heading}>{section.name || strings.fill.noSection}</h3>
              </div>
              {section.tallies.map((tally) => (
                <TallyRow key={tally.id} tally={tally} typed={typed} lastYear={open.kept.lastYear?.[tally.id]} likely={likelyOf(tally)} hasPlaces={hasPlaces} goOn={goOn} />
              ))}
            </section>
          ))}
        </div>
        {tallies.length > shown && (
          <Button
            onClick={() => {
              setShown(shown + pageSize);
            }}
          >
            {strings.fill.more(tallies.length - shown)}
          </Button>
        )}
      </div>
      <div className={mergeClasses(view.bottom, styles.bottom)}>
        <FinalButton filled={filledControls(reading.snapshot).length + (open.kept.fields?.length ?? 0)} isWorking={open.work !== null} />
        <Button
          className={view.wide}
          appearance="primary"
          disabledFocusable={places === 0 || open.work !== null}
          onClick={() => {
            run((deps) => writeTallies(deps));
          }}
        >
          {places > 0 ? strings.fill.write(places) : strings.fill.writeNothing}
        </Button>
      </div>
    </>
  );
}

interface Section {
  /** Stays the same when a row above goes, so that the field with the focus stays too. */
  readonly key: string;
  readonly name: string;
  readonly tallies: readonly Tally[];
}

/** Outside the main text there are no headings; the name of the part stands for them. */
function storyOf({ places }: Tally, { snapshot }: Reading, { check }: Strings): string {
  const kind = snapshot.paragraphs[places[0]?.range.paragraph ?? -1]?.story.kind ?? "body";
  return kind === "body" ? "" : check.stories[kind];
}

/** Neighbours under the same heading. */
function sectionsOf(tallies: readonly Tally[], nameOf: (tally: Tally) => string): readonly Section[] {
  const sections: { key: string; name: string; tallies: Tally[] }[] = [];
  for (const tally of tallies) {
    const last = sections.at(-1);
    const name = nameOf(tally);
    if (last?.name === name) last.tallies.push(tally);
    else {
      const namesakes = sections.filter((section) => section.name === name).length;
      sections.push({ key: `${name}#${namesakes}`, name, tallies: [tally] });
    }
  }
  return sections;
}

function NoTallies({ open, reading }: FillViewProps) {
  const view = useViewStyles();
  const { strings, dispatch } = usePane();
  const isEmpty = reading.snapshot.paragraphs.every((paragraph) => paragraph.text.trim() === "");
  // Numbers written into plain text are plain text from then on.
  const wasFilled = open.kept.lastWrite?.kind === "edits";
  return (
    <div className={view.scroll}>
      {isEmpty ? (
        <EmptyState
          what={strings.fill.empty}
          todo={strings.fill.emptyTodo}
          action={{
            label: strings.fill.goSkeleton,
            run: () => {
              dispatch({ type: "viewChosen", view: "skeleton" });
            },
          }}
        />
      ) : (
        <EmptyState
          what={wasFilled ? strings.fill.done : strings.fill.none}
          todo={strings.fill.noneTodo}
          action={{
            label: strings.fill.goCheck,
            run: () => {
              dispatch({ type: "viewChosen", view: "check" });
            },
          }}
        />
      )}
    </div>
  );
}
